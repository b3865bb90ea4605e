import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { validators } from '../../generated/validators.js';

const path = new URL('../../generated/validators.js', import.meta.url).pathname;
const source = readFileSync(path, 'utf8');

describe('validators.js', () => {
  it('imports nothing and makes no code at run time', () => {
    const code = source.replace(/^\/\/.*$/gm, '');
    expect(
      code.match(/\brequire\(|\bimport\b|\beval\b|new Function|\bprocess\b|\bBuffer\b|node:/g),
    ).toBeNull();
  });

  it('runs where there is nothing but the language, with code generation forbidden', () => {
    const script = `${source.replace(/^export /gm, '')}\nglobalThis.result = validators;`;
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(script, context);
    const result = vm.runInContext('Object.values(result).map(({ request }) => request({}))', context);
    expect(result).toEqual(Object.values(validators).map(({ request }) => request({})));
  });

  it('loses the operations that nobody imports', () => {
    const [first = '', second = ''] = Object.keys(validators);
    const { outputFiles } = buildSync({
      stdin: {
        contents: `import { ${first} } from ${JSON.stringify(path)}; console.log(${first}.request({}))`,
        resolveDir: '/',
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    const bundled = outputFiles[0]?.text ?? '';
    expect(bundled).toContain(`var ${first} = {`);
    expect(bundled).not.toContain(`var ${second} = {`);
    expect(bundled.length).toBeLessThan(source.length / 2);
  });

  it('points with every error into the bundle', () => {
    const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
    const paths = [...source.matchAll(/schemaPath:"#([^"]*)"/g)].map(([, pointer = '']) => pointer);
    expect(paths.length).toBeGreaterThan(0);
    const lost = paths.filter((pointer) => !pointer.includes('/(') && at(bundle, pointer) === undefined);
    expect(lost).toEqual([]);
  });
});

function at(bundle: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, token) => (node as Record<string, unknown> | undefined)?.[token], bundle);
}
