const words =
  'resource record account region policy token filter window state owner limit origin target'.split(' ');

/**
 * A contract of many operations in the style of large public ones, as JSON: a resource of 24 properties each,
 * which refer to each other, with list, body, error and examples; about 12 MB for 1,000.
 */
export function largeContract(operations: number): string {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = { Problem: problem };
  for (let index = 0; index < operations; index++) {
    const name = `Resource${index}`;
    schemas[name] = resource(index, operations);
    const path = `/groups/{group}/${word(index)}-${index % 2 === 0 ? index : index - 1}`;
    paths[path] = {
      ...(paths[path] as object | undefined),
      [index % 2 === 0 ? 'get' : 'put']: operation(index, name),
    };
  }
  return JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Large', version: '1' },
    paths,
    components: { schemas },
  });
}

const problem = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string' },
    message: { type: 'string' },
    details: { type: 'array', items: { type: 'string' } },
  },
};

function word(index: number): string {
  return words[index % words.length] ?? '';
}

function prose(index: number, length: number): string {
  return Array.from({ length }, (_, at) => word(index * 7 + at * 3)).join(' ');
}

function resource(index: number, count: number): object {
  const properties = Array.from({ length: 24 }, (_, at) => [
    `${word(index + at)}_${at}`,
    property(index, at, count),
  ]);
  return {
    type: 'object',
    description: `Shape ${index}: ${prose(index, 20)}.`,
    required: properties.slice(0, 6).map(([name]) => name),
    properties: Object.fromEntries(properties),
  };
}

function property(index: number, at: number, count: number): object {
  const description = `${prose(index + at, 16)}.`;
  const kinds: object[] = [
    { type: 'string', minLength: 1, maxLength: 40 + index, examples: [word(at)] },
    { type: ['string', 'null'], enum: [word(at), word(at + 1), `${word(at)}_${index}`, null] },
    { type: 'integer', format: 'int64', minimum: 0, maximum: 1000 + index },
    {
      type: 'array',
      maxItems: 50,
      items: { $ref: `#/components/schemas/Resource${neighbour(index, at, count)}` },
    },
    {
      anyOf: [
        { type: 'string', format: 'date-time' },
        { $ref: `#/components/schemas/Resource${neighbour(index, at * 3, count)}` },
      ],
    },
    {
      type: 'object',
      properties: { [word(at)]: { type: 'string', pattern: `^${word(at)}-[0-9a-f]{8}$` } },
      additionalProperties: { type: 'string' },
    },
  ];
  return { description, ...kinds[at % kinds.length] };
}

/** Resources refer to each other within groups of 20, so that no chain of references gets too long for any tool. */
function neighbour(index: number, step: number, count: number): number {
  const first = index - (index % 20);
  return Math.min(first + ((index + step) % 20), count - 1);
}

function operation(index: number, name: string): object {
  const body = { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } };
  return {
    operationId: `${index % 2 === 0 ? 'list' : 'replace'}/${name}`,
    summary: prose(index, 6),
    description: `${prose(index, 340)}.`,
    parameters: [
      parameter('path', 'group', index, { type: 'string' }),
      parameter('query', 'page', index, { type: 'integer', minimum: 1, maximum: index + 10 }),
      parameter('query', 'sort', index, { type: 'string', enum: [word(index), word(index + 1)] }),
      parameter('header', 'X-Request-Id', index, { type: 'string', format: 'uuid' }),
    ],
    ...(index % 2 === 1 && { requestBody: { required: true, ...body } }),
    responses: responses(index, name),
  };
}

function parameter(place: string, name: string, index: number, schema: object): object {
  return {
    name,
    in: place,
    ...(place === 'path' && { required: true }),
    description: prose(index, 10),
    schema,
  };
}

function responses(index: number, name: string): object {
  const sample = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [`${word(index + at)}_${at}`, prose(index + at, 12)]),
  );
  const schema = {
    type: 'object',
    required: ['items'],
    properties: {
      items: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
      next: { type: 'string' },
    },
  };
  const examples = { one: { value: { items: [sample], next: prose(index, 20) } } };
  const problem = { schema: { $ref: '#/components/schemas/Problem' } };
  return {
    200: { description: prose(index, 12), content: { 'application/json': { schema, examples } } },
    default: { description: prose(index, 12), content: { 'application/json': problem } },
  };
}
