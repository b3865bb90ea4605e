import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { errorCatalogue, gatewayErrorCodes } from '../../generated/errors.js';
import { operations } from '../../generated/operations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'test/types/editor.ts');
const cursor = '|';

/** A newcomer's file as far as it is written; the cursor is where completion is asked for. */
const opening = `import { createFlowLogClient, isErrorCode } from '../../src/index.js';
const client = createFlowLogClient({ region: 'cn-hangzhou', credentials: { accessKeyId: 'i', accessKeySecret: 's' } });
`;
const failed = `const { error } = await client.createFlowLog({} as never);\nif (!error) throw 0;\n`;

let text = '';
let version = 0;
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? `${version}` : '0'),
  getScriptSnapshot(name) {
    if (name !== file && !ts.sys.fileExists(name)) return undefined;
    return ts.ScriptSnapshot.fromString(name === file ? text : readFileSync(name, 'utf8'));
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** What an editor offers at the cursor. */
function offersAt(source: string): string[] {
  text = source.replace(cursor, '');
  version += 1;
  const found = service.getCompletionsAtPosition(file, source.indexOf(cursor), undefined);
  return (found?.entries ?? []).map(({ name }) => name.replace(/^'(.*)'$/, '$1'));
}

/** The documentation an editor shows with an offer. */
function documentationOf(source: string, name: string): string {
  offersAt(source);
  const details = service.getCompletionEntryDetails(
    file,
    source.indexOf(cursor),
    name,
    {},
    undefined,
    {},
    undefined,
  );
  const tags = details?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? [];
  return [ts.displayPartsToString(details?.documentation), ...tags].join('\n').trim();
}

describe('an editor offers a newcomer', () => {
  it('a method for every operation, and what it does', () => {
    const source = `${opening}client.${cursor}`;
    const offers = offersAt(source);
    for (const id of Object.keys(operations))
      expect(offers).toContain(id.charAt(0).toLowerCase() + id.slice(1));
    expect(offers).toEqual(
      expect.arrayContaining(['waitUntilFlowLogActive', 'paginateDescribeFlowLogs', 'POST']),
    );
    expect(documentationOf(source, 'createFlowLog')).toContain(
      'Creates a flow log that captures the traffic',
    );
  });

  it.each(Object.values(operations))('every parameter of $id, with its description', ({ id, parameters }) => {
    const method = id.charAt(0).toLowerCase() + id.slice(1);
    const source = `${opening}client.${method}({ ${cursor} });`;
    const names = parameters.map(({ name }) => name);
    expect(offersAt(source)).toEqual(expect.arrayContaining(names));
    expect(names.filter((name) => documentationOf(source, name) === '')).toEqual([]);
  });

  it('the values of a parameter, and the regions', () => {
    expect(offersAt(`${opening}client.createFlowLog({ ResourceType: '${cursor}' });`)).toEqual([
      'NetworkInterface',
      'VSwitch',
      'VPC',
    ]);
    const region = opening.replace('cn-hangzhou', cursor);
    expect(offersAt(region)).toEqual(expect.arrayContaining(['cn-hangzhou', 'eu-central-1', 'us-west-1']));
  });

  it('every error code of the operation and of the gateway', () => {
    const codes = [...Object.keys(errorCatalogue.CreateFlowLog), ...gatewayErrorCodes];
    for (const source of [
      `${opening}${failed}if (error.Code === '${cursor}') {}`,
      `${opening}${failed}switch (error.Code) { case '${cursor}': }`,
      `${opening}${failed}isErrorCode(error, '${cursor}');`,
    ]) {
      expect(offersAt(source)).toEqual(expect.arrayContaining(codes));
    }
  });

  it('the fields of data and of an error', () => {
    const opened = `${opening}const { data, error } = await client.createFlowLog({} as never);\n`;
    expect(offersAt(`${opened}if (data) data.${cursor}`)).toEqual(
      expect.arrayContaining(['FlowLogId', 'RequestId', 'ResourceGroupId', 'Success']),
    );
    expect(offersAt(`${opened}if (error) error.${cursor}`)).toEqual(
      expect.arrayContaining(['kind', 'Code', 'message', 'status', 'requestId', 'cause', 'attempts']),
    );
  });
});
