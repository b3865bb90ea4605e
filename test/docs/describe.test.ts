import { describe, expect, it } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import { describeContract } from '../../scripts/docs/describe.js';
import type { JsonObject } from '../../src/contract/index.js';

const plain = {
  openapi: '3.1.0',
  info: { title: 'Plain', version: '1' },
  paths: { '/a/{id}': { get: { operationId: 'readA', responses: { 200: { description: 'A' } } } } },
};

/** A contract about doors, so that nothing below comes from the flow log contract. */
const doors = {
  ...plain,
  tags: [{ name: 'Doors & gates' }],
  'x-resources': {
    Door: {
      status: {
        absent: 'gone',
        values: {
          Opening: { transient: true, description: 'Swings <open>.' },
          Open: { transient: false, description: 'Lets people in.' },
          Shut: { transient: false, description: 'Keeps people out.' },
        },
      },
    },
  },
  paths: {
    '/OpenDoor': {
      post: {
        operationId: 'OpenDoor',
        tags: ['Doors & gates'],
        description: 'Opens a door.',
        'x-lifecycle': { resource: 'Door', from: ['Shut', 'gone'], via: 'Opening', to: 'Open' },
        'x-authorization': {
          action: 'house:OpenDoor',
          level: 'update',
          resources: [{ type: 'Door', arn: 'house:door/{#id}', primary: true }],
          conditionKeys: ['house:Hour'],
        },
        'x-parameter-rules': [{ name: 'key', description: 'A key *or* a bell.', schema: {}, code: 'NoKey' }],
        responses: {
          200: { description: 'Open' },
          400: errors({ 'Door.Stuck': { summary: 's', value: { Code: 'Door.Stuck', Message: 'a_b < c' } } }),
          default: errors({
            Busy: { 'x-http-status': 503, 'x-retry': 'always', value: { Code: 'Busy', Message: 'Busy' } },
          }),
        },
      },
    },
  },
};

describe('a contract for readers', () => {
  it('says at an operation what its extensions say', async () => {
    const { document } = await describeContract(doors);
    expect(at(document, 'paths', '/OpenDoor', 'post', 'description')).toBe(`Opens a door.

**Status of the Door:** \`Shut\` or \`gone\` → \`Opening\` → \`Open\`

**Permission:** \`house:OpenDoor\` (update); on Door \`house:door/{#id}\` (must be named); condition keys \`house:Hour\`

**Rules over several parameters:**

- A key &#42;or&#42; a bell. Else \`NoKey\`.`);
  });

  it('draws the life of a resource: a lane per lasting status, an arrow per operation and start', async () => {
    const { document } = await describeContract(doors);
    const text = String(at(document, 'info', 'description'));
    expect(text).toMatch(/^## Life of a Door\n/);
    expect([...text.matchAll(/class="status"[^>]*>(\w+)</g)].map(([, name]) => name)).toEqual([
      'gone',
      'Open',
      'Shut',
    ]);
    expect(text.match(/<line class="move"/g)).toHaveLength(2);
    expect(text).toMatch(/>OpenDoor<\/text>.*class="via"[^>]*>Opening</);
    expect(text).toContain('| `Opening` | Swings &#60;open&#62;. | passing |');
  });

  it('draws a loop where the status before comes back, and leaves out what has no lane', async () => {
    const paint = { resource: 'Door', from: ['Open', 'Shut'], via: 'Painting', to: 'previous' };
    const move = { ...paint, from: ['Nowhere'], to: 'Open' };
    const text = String(at((await describeContract(withLifecycle(paint))).document, 'info', 'description'));
    expect(text.match(/<path class="move"/g)).toHaveLength(2);
    const empty = String(at((await describeContract(withLifecycle(move))).document, 'info', 'description'));
    expect(empty).not.toMatch(/class="move"/);
  });

  it('lists error codes in a tag of their own, sorted, each with status, operations, message, cause and retry', async () => {
    const { document } = await describeContract(doors);
    const tags = at(document, 'tags') as { name: string; description: string }[];
    expect(tags.map(({ name }) => name)).toEqual(['Doors & gates', 'Error codes']);
    const [, busy, stuck] = tags[1]?.description.split('<p class="error-code">') ?? [];
    expect(busy).toMatch(
      /^<code>Busy<\/code> · 503 · any call <br>\n<q>Busy<\/q> <br>\n.*Retry: yes, after a pause/,
    );
    expect(stuck).toMatch(
      /^<code>Door.Stuck<\/code> · 400 · <a href="#\/doors-and-gates\/opendoor">OpenDoor<\/a> <br>/,
    );
    expect(stuck).toContain('<q>a&#95;b &#60; c</q>');
    expect(stuck).toContain('Retry: no.');
  });

  it('leaves a plain contract as it is, and never changes what it is given', async () => {
    const before = structuredClone({ plain, bundle });
    expect((await describeContract(plain)).document).toEqual(plain);
    await describeContract(bundle);
    expect({ plain, bundle }).toEqual(before);
  });
});

function errors(examples: JsonObject) {
  const codes = Object.keys(examples);
  const causes = Object.fromEntries(codes.map((code) => [code, `Cause of ${code}. Remedy.`]));
  const schema = {
    type: 'object',
    properties: { Code: { type: 'string', enum: codes, 'x-enumDescriptions': causes } },
  };
  return { description: 'Error', content: { 'application/json': { schema, examples } } };
}

function withLifecycle(lifecycle: JsonObject): JsonObject {
  const changed = structuredClone(doors);
  Object.assign(changed.paths['/OpenDoor'].post, { 'x-lifecycle': lifecycle });
  return changed;
}

function at(document: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as JsonObject)[key], document);
}
