import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileErrors, contractWith, folderOf, outputsOf, validatorsOf, writeAll } from './support/run.js';

const json = (schema: unknown) => ({ content: { 'application/json': schema } });
const example = { Code: 'A */ b', Message: 'm */ `$' };
const fails = { description: '*/', ...json({ schema: {}, examples: { 'A */ b': { value: example } } }) };
const root = contractWith({
  paths: {
    '/files/*/x': { get: { responses: { 200: { description: '*/' }, 400: fails } } },
    '/any': {
      get: {
        operationId: 'any',
        responses: {
          200: { description: 'anything', ...json({ schema: true }) },
          500: { description: 'nothing', ...json({ schema: false }) },
        },
      },
    },
  },
});

describe('a generated contract', () => {
  it('compiles though a path, a code and a text hold the end of a comment', async () => {
    const folder = folderOf({ 'package.json': '{"type":"module"}', 'root.json': root });
    writeAll(folder, await outputsOf(join(folder, 'root.json')));
    writeFileSync(join(folder, 'use.ts'), "export { validators } from './validators.js';\n");
    expect(compileErrors(folder)).toEqual([]);
  });

  it('takes true and false for schemas', async () => {
    const folder = folderOf({ 'root.json': root });
    const { any } = await validatorsOf(join(folder, 'root.json'));
    expect(any?.responses['200']?.(1)).toBe(true);
    expect(any?.responses['500']?.(1)).toBe(false);
  });
});
