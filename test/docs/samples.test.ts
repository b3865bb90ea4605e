import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import { codeSamples } from '../../scripts/docs/code-samples.js';
import { readContract } from '../../src/contract/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';

const { operations, rpc } = readContract(bundle);
const samples = Object.values(operations).flatMap((operation) =>
  codeSamples(operation, bundle, rpc).map((sample) => ({ id: operation.id, ...sample })),
);
const labelled = (label: string) => samples.filter((sample) => sample.label === label);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe('request samples', () => {
  it('stand at every operation: curl, vendor SDK, types', () => {
    expect(samples).toHaveLength(3 * Object.keys(operations).length);
  });

  it.each(labelled('curl'))('curl of $id is understood by the mock', async ({ source }) => {
    const command = source.replace(/'https:[^']*'/, `'${mock.url}/' -sS`);
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(JSON.parse(stdout)).toHaveProperty('RequestId');
    expect(stdout).not.toMatch(/"Code":"(Missing|Invalid|Illegal)\w*\.?(Action|Parameter|Param)/);
  });

  it('for the vendor SDK and for the types compile against the real packages', () => {
    const sources = samples.filter(({ lang }) => lang === 'TypeScript');
    expect(compile(sources.map(({ id, label, source }) => [`${label} ${id}`, source]))).toEqual([]);
  });

  it('escape what a shell would read', () => {
    const operation = Object.values(operations)[0];
    const quoted = structuredClone(bundle) as typeof bundle;
    const path = quoted.paths['/CreateFlowLog'].post.parameters as { name?: string; example?: unknown }[];
    for (const parameter of path) if (parameter.name === 'FlowLogName') parameter.example = "it's $(here)";
    expect(operation && codeSamples(operation, quoted, rpc)[0]?.source).toContain(
      `'FlowLogName=it'\\''s $(here)'`,
    );
  });
});

/** Compiles sources in memory, as modules beside this test; gives one line per complaint. */
function compile(sources: [name: string, text: string][]): string[] {
  const root = new URL('.', import.meta.url).pathname;
  const files = new Map(
    sources.map(([name, text]) => [`${root}${name.replaceAll(' ', '-')}.ts`, withLocalPackage(text)]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function withLocalPackage(text: string): string {
  return text.replace(/'flowlog-contract\/(\w+)'/g, "'../../generated/$1.js'");
}
