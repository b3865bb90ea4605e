import {
  children,
  formatPointer,
  isObject,
  type Located,
  type LocatedOperation,
  listOperations,
  member,
  type Operation,
  type OperationValidators,
} from '../../contract/index.js';
import type { CheckContract } from './check-contract.js';
import { collectCodes } from './guard-codes.js';
import { readShape, resolvePlace, type Shape } from './shape.js';

/** A parameter with the places that findings cite. */
export interface CheckParameter {
  readonly pointer: string;
  readonly shape: Shape;
}

/** A declared response with the structure of its JSON body. */
export interface CheckResponse {
  readonly status: string;
  readonly pointer: string;
  readonly shape: Shape | undefined;
  /** Pointers of the error examples by code. */
  readonly examples: ReadonlyMap<string, string>;
}

/** One operation, prepared for checking. */
export interface CheckOperation {
  readonly id: string;
  readonly pointer: string;
  readonly operation: Operation;
  readonly validators: OperationValidators;
  /** By location and name: `query RegionId`. */
  readonly parameters: ReadonlyMap<string, CheckParameter>;
  readonly responses: ReadonlyMap<string, CheckResponse>;
  /** Codes that something beyond the request's own form causes. */
  readonly stateCodes: ReadonlySet<string>;
  readonly ruleShapes: readonly Shape[];
}

/** Prepares all operations of a contract, by operationId. */
export function prepareOperations(contract: CheckContract): Map<string, CheckOperation> {
  const { bundle, tables, validators } = contract;
  const prepared = new Map<string, CheckOperation>();
  for (const located of listOperations(bundle)) {
    const operation = tables.operations[located.id];
    const compiled = validators[located.id];
    if (operation === undefined || compiled === undefined) continue;
    prepared.set(located.id, {
      id: located.id,
      pointer: formatPointer(located.place.tokens),
      operation,
      validators: compiled,
      parameters: readParameters(bundle, located),
      responses: readResponses(bundle, located),
      stateCodes: collectCodes(operation.extensions, bundle),
      ruleShapes: readRuleShapes(bundle, located),
    });
  }
  return prepared;
}

function readParameters(bundle: unknown, { parameters }: LocatedOperation): Map<string, CheckParameter> {
  return new Map(
    parameters.map(({ in: location, name, place }) => {
      const schema = member(place, 'schema') ?? { node: true, tokens: place.tokens };
      return [
        `${location} ${name}`,
        { pointer: formatPointer(place.tokens), shape: readShape(bundle, schema) },
      ];
    }),
  );
}

function readResponses(bundle: unknown, { place }: LocatedOperation): Map<string, CheckResponse> {
  const found = children(member(place, 'responses')).flatMap(({ key, place: written }) => {
    const response = resolvePlace(bundle, written);
    if (response === undefined || key.startsWith('x-')) return [];
    return [[key, readResponse(bundle, key, response)] as const];
  });
  return new Map(found);
}

function readResponse(bundle: unknown, status: string, response: Located): CheckResponse {
  const media = children(member(response, 'content')).find(({ key }) => /\bjson\b/.test(key))?.place;
  const schema = media && member(media, 'schema');
  return {
    status,
    pointer: formatPointer(response.tokens),
    shape: schema && readShape(bundle, schema),
    examples: new Map(
      children(media && member(media, 'examples')).map(({ key, place }) => [
        key,
        formatPointer(place.tokens),
      ]),
    ),
  };
}

function readRuleShapes(bundle: unknown, { place }: LocatedOperation): Shape[] {
  return children(member(place, 'x-parameter-rules'))
    .filter(({ place: { node } }) => isObject(node))
    .map(({ place: rule }) => readShape(bundle, rule));
}
