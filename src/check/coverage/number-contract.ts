import type { ErrorEntry, OperationParameter, Violation } from '../../contract/index.js';
import type { CheckOperation, CheckResponse } from '../contract/prepare.js';
import { placeOfCode, placeOfGatewayCode } from '../rules/error-code.js';
import type { CoverageBook } from './book.js';
import { numberShape, type ValueNode } from './value-node.js';

/** The numbers that exchanges of one operation touch. */
export interface OperationNumbers {
  readonly operation: number;
  /** Parameters of the query by name. */
  readonly query: ReadonlyMap<string, ParameterNumbers>;
  /** Parameters that stand elsewhere. */
  readonly others: readonly ParameterNumbers[];
  readonly rules: readonly number[];
  readonly responses: ReadonlyMap<string, ResponseNumbers>;
  readonly codes: ReadonlyMap<string, number>;
  /** Refused constraints by `violationKey`. */
  readonly refused: ReadonlyMap<string, number>;
}

/** A parameter's numbers; `required` counts a required parameter that is there. */
export interface ParameterNumbers {
  readonly in: OperationParameter['in'];
  readonly name: string;
  readonly node: ValueNode;
  readonly required: number | undefined;
}

/** A declared response's numbers. */
export interface ResponseNumbers {
  readonly status: number;
  readonly node: ValueNode | undefined;
}

/** Which constraint a violation breaks, whatever the index of the item. */
export function violationKey({ in: group, name, path, keyword }: Violation): string {
  return [group, name, ...path.map((token) => (/^\d+$/.test(token) ? 'N' : token)), keyword].join(' ');
}

/** Numbers everything about an operation that recordings can exercise. */
export function numberOperation(book: CoverageBook, checked: CheckOperation): OperationNumbers {
  const { id, pointer, operation } = checked;
  const refused = new Map<string, number>();
  const own = { operation: id };
  const number = book.number({ part: 'operations', name: id, pointer, ...own });
  const parameters = operation.parameters.map((one) => numberParameter(book, checked, one, refused));
  return {
    operation: number,
    query: new Map(parameters.flatMap((one) => (one.in === 'query' ? [[one.name, one]] : []))),
    others: parameters.filter((one) => one.in !== 'query'),
    rules: operation.rules.map(({ name }, index) => {
      const item = {
        part: 'constraints',
        pointer: checked.ruleShapes[index]?.pointer ?? pointer,
        ...own,
      } as const;
      const kept = book.number({ ...item, name: `${id} rule ${name}, kept` });
      refused.set(`rule ${name} rule`, book.number({ ...item, name: `${id} rule ${name}, refused` }));
      return kept;
    }),
    responses: new Map(
      [...checked.responses].map(([status, response]) => [status, numberResponse(book, id, response)]),
    ),
    codes: new Map(
      Object.keys(operation.errors).map((code) => {
        const place = placeOfCode(checked, code);
        return [code, book.number({ part: 'error-codes', name: `${id} ${code}`, pointer: place, ...own })];
      }),
    ),
    refused,
  };
}

/** Numbers the codes that any call may get, by code. */
export function numberGatewayCodes(
  book: CoverageBook,
  gatewayErrors: Readonly<Record<string, ErrorEntry>>,
  operations: Iterable<CheckOperation>,
): Map<string, number> {
  const [first] = operations;
  return new Map(
    Object.keys(gatewayErrors).map((code) => {
      const pointer = first === undefined ? '' : placeOfGatewayCode(first, code);
      return [code, book.number({ part: 'gateway-codes', name: code, pointer })];
    }),
  );
}

function numberParameter(
  book: CoverageBook,
  { id, parameters }: CheckOperation,
  { in: group, name, required }: OperationParameter,
  refused: Map<string, number>,
): ParameterNumbers {
  const parameter = parameters.get(`${group} ${name}`);
  if (parameter === undefined) throw new Error(`the parameter ${name} of ${id} has no place`);
  const naming = {
    part: 'parameters',
    prefix: id,
    operation: id,
    index: '.N',
    withConstraints: true,
  } as const;
  const node = numberShape(book, parameter.shape, name, naming);
  collectRefused(book, node, `${id} ${name}`, [group, name], refused, new Set());
  if (!required) return { in: group, name, node, required: undefined };
  const item = { part: 'constraints', pointer: `${parameter.pointer}/required`, operation: id } as const;
  const kept = book.number({ ...item, name: `${id} ${name} required, kept` });
  const broken = book.number({ ...item, name: `${id} ${name} required, refused` });
  refused.set(`${group} ${name} required`, broken);
  return { in: group, name, node, required: kept };
}

function collectRefused(
  book: CoverageBook,
  node: ValueNode,
  name: string,
  path: readonly string[],
  refused: Map<string, number>,
  seen: Set<ValueNode>,
): void {
  if (seen.has(node)) return;
  seen.add(node);
  for (const { keyword, value, pointer } of node.shape.constraints) {
    if (keyword === 'type' && value === 'string') continue;
    const item = { part: 'constraints', name: `${name} ${keyword}, refused`, pointer } as const;
    refused.set([...path, keyword].join(' '), book.number(item));
  }
  for (const [key, inner] of node.properties) {
    collectRefused(book, inner, `${name}.${key}`, [...path, key], refused, seen);
  }
  if (node.items) collectRefused(book, node.items, `${name}.N`, [...path, 'N'], refused, seen);
}

function numberResponse(book: CoverageBook, id: string, response: CheckResponse): ResponseNumbers {
  const { status, pointer, shape } = response;
  const isError = /^[45]|default/.test(status);
  const naming = {
    part: 'response-fields',
    prefix: isError ? 'error' : `${id} ${status}`,
    ...(!isError && { operation: id }),
    index: '[]',
    withConstraints: false,
  } as const;
  return {
    status: book.number({ part: 'statuses', name: `${id} ${status}`, operation: id, pointer }),
    node: shape && numberShape(book, isError ? withoutEnums(shape) : shape, '', naming),
  };
}

/** The codes of error bodies are a part of their own. */
function withoutEnums(shape: CheckResponse['shape'] & object): CheckResponse['shape'] & object {
  const properties = new Map(
    [...shape.properties].map(([name, inner]) => [
      name,
      /^code$/i.test(name) ? { ...inner, enums: [] } : inner,
    ]),
  );
  return { ...shape, properties };
}
