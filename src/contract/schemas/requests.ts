import { follow, formatPointer, isObject, type JsonObject, type Located, member } from '../document.js';
import { children, type LocatedOperation, type LocatedParameter } from '../operations.js';

const groups = ['query', 'path', 'header', 'cookie'] as const;
const structured =
  /^(application\/(.+\+)?json|text\/json|application\/x-www-form-urlencoded|(application|\*)\/\*)\s*(;|$)/i;

/** The schema over `{ query, path, header, cookie, body }`; a group is there if the operation has it. */
export function requestSchema(bundle: unknown, operation: LocatedOperation): JsonObject {
  const properties: [string, JsonObject | boolean][] = [];
  const required: string[] = [];
  for (const group of groups) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === group);
    if (parameters.length === 0) continue;
    properties.push([group, groupSchema(parameters)]);
    if (parameters.some(({ node }) => node.required === true)) required.push(group);
  }
  const written = member(operation.place, 'requestBody');
  const body = written && follow(bundle, written);
  if (body !== undefined && isObject(body.node)) {
    properties.push(['body', contentSchema(member(body, 'content'))]);
    if (body.node.required === true) required.push('body');
  }
  return { type: 'object', properties: Object.fromEntries(properties), required };
}

/** The schema of a response body by declared status; a body that is no JSON is not looked into. */
export function responseSchemas(
  bundle: unknown,
  operation: LocatedOperation,
): [string, JsonObject | boolean][] {
  return children(member(operation.place, 'responses'))
    .filter(({ key }) => !key.startsWith('x-'))
    .map(({ key, place }) => {
      const response = follow(bundle, place);
      return [key, contentSchema(response && member(response, 'content'))];
    });
}

/** A schema that stands for the one at a place of the bundle. */
export function schemaAt(place: Located | undefined): JsonObject | boolean {
  return place === undefined ? true : { $ref: `#${formatPointer(place.tokens).replaceAll('%', '%25')}` };
}

function groupSchema(parameters: readonly LocatedParameter[]): JsonObject {
  const named = parameters.map((parameter) => [wireName(parameter), parameterSchema(parameter)] as const);
  const required = parameters.filter(({ node }) => node.required === true).map(wireName);
  return { type: 'object', properties: Object.fromEntries(named), required };
}

function wireName({ in: location, name }: LocatedParameter): string {
  return location === 'header' ? name.toLowerCase() : name;
}

function parameterSchema({ place }: LocatedParameter): JsonObject | boolean {
  return schemaAt(member(place, 'schema') ?? mediaSchemas(member(place, 'content'))[0]);
}

function contentSchema(content: Located | undefined): JsonObject | boolean {
  const places = mediaSchemas(content);
  const distinct = [...new Map(places.map((place) => [JSON.stringify(place.node), place])).values()];
  return distinct.length > 1 ? { anyOf: distinct.map(schemaAt) } : schemaAt(distinct[0]);
}

/** Schemas of the media types whose values have a JSON shape. */
function mediaSchemas(content: Located | undefined): Located[] {
  return children(content)
    .filter(({ key }) => structured.test(key))
    .flatMap(({ place }) => member(place, 'schema') ?? []);
}
