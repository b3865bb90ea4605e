import type { RpcRule } from '../wire/index.js';
import { follow, isObject, locate, member } from './document.js';
import { readErrors } from './errors.js';
import type { ContractTables, ErrorEntry, Operation, OperationBody, OperationParameter } from './model.js';
import { children, type LocatedOperation, type LocatedParameter, listOperations } from './operations.js';
import { readRules } from './rules.js';
import { schemaViolationCodes, violationCodesOf } from './violation-codes.js';
import { wireTypeOf } from './wire-type.js';

const spelledOut = new Set(['x-violation-codes', 'x-parameter-rules']);
const defaultStyles = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' } as const;

/**
 * Reads a bundled OpenAPI document into tables. It trusts the document to be linted: what has the wrong shape is
 * left out, nothing throws.
 */
export function readContract(bundle: unknown): ContractTables {
  const rpc = locate(bundle, ['x-rpc'])?.node;
  const operations: [string, Operation][] = [];
  const gatewayErrors: Record<string, ErrorEntry> = {};
  for (const located of listOperations(bundle)) {
    const { own, gateway } = readErrors(bundle, located);
    operations.push([located.id, readOperation(bundle, located, own)]);
    for (const [code, [entry]] of Object.entries(gateway)) {
      if (entry !== undefined && !Object.hasOwn(gatewayErrors, code)) gatewayErrors[code] = entry;
    }
  }
  return {
    ...(isObject(rpc) && { rpc: rpc as unknown as RpcRule }),
    operations: Object.fromEntries(operations),
    gatewayErrors,
  };
}

function readOperation(bundle: unknown, located: LocatedOperation, errors: Operation['errors']): Operation {
  const { id, method, path, node } = located;
  const body = readBody(bundle, located);
  const violationCodes = violationCodesOf(node);
  const fallbackCode = violationCodes.find(({ keyword }) => keyword === '*')?.code;
  return {
    id,
    method,
    path,
    ...(typeof node.summary === 'string' && { summary: node.summary }),
    parameters: located.parameters.map((parameter) => readParameter(bundle, parameter)),
    ...(body !== undefined && { body }),
    rules: readRules(node).map(({ rule }) => rule),
    violationCodes: violationCodes.filter(({ keyword }) => keyword !== '*'),
    ...(fallbackCode !== undefined && { fallbackCode }),
    responses: children(member(located.place, 'responses')).flatMap(({ key }) =>
      key.startsWith('x-') ? [] : key,
    ),
    errors,
    extensions: Object.fromEntries(
      Object.entries(node).filter(([key]) => key.startsWith('x-') && !spelledOut.has(key)),
    ),
  };
}

function readParameter(bundle: unknown, { name, in: location, node }: LocatedParameter): OperationParameter {
  const style = typeof node.style === 'string' ? node.style : defaultStyles[location];
  const { schema } = node;
  const fallback = defaultOf(bundle, schema);
  return {
    name,
    in: location,
    required: node.required === true,
    style,
    explode: typeof node.explode === 'boolean' ? node.explode : style === 'form',
    type: wireTypeOf(bundle, schema),
    ...(fallback !== undefined && { default: fallback }),
    violationCodes: [...schemaViolationCodes(bundle, schema), ...violationCodesOf(node)],
  };
}

function defaultOf(bundle: unknown, schema: unknown): unknown {
  if (!isObject(schema)) return undefined;
  if (schema.default !== undefined || schema.$ref === undefined) return schema.default;
  const target = follow(bundle, { node: schema, tokens: [] })?.node;
  return isObject(target) ? target.default : undefined;
}

function readBody(bundle: unknown, { place }: LocatedOperation): OperationBody | undefined {
  const written = member(place, 'requestBody');
  const body = written && follow(bundle, written);
  if (body === undefined || !isObject(body.node)) return undefined;
  return {
    required: body.node.required === true,
    contentTypes: children(member(body, 'content')).map(({ key }) => key),
  };
}
