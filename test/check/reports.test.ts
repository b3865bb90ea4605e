import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, ruleTexts, runCheck, writeReport } from '../../src/check/index.js';
import { recordingOf } from './recording-file.js';
import { created } from './sample.js';

let result: CheckResult;

beforeAll(async () => {
  const exchanges = [
    created({ TrafficType: 'Some' }),
    created({ TrafficType: 'Other' }, { FlowLogId: 'fl-2' }),
    created({}, { FlowLogId: 'fl-3', Colour: '<b>&"\u0000\ud800]]>' }),
  ];
  result = await runCheck([recordingOf(exchanges), recordingOf([created()])]);
});

describe('the SARIF report', () => {
  it('points at recording and contract', async () => {
    const log = JSON.parse(await writeReport(result, 'sarif'));
    const [first] = log.runs[0].results;
    expect(first).toMatchObject({ ruleId: 'invalid-parameter', level: 'error', occurrenceCount: 2 });
    expect(first.locations.map((one: Located) => one.physicalLocation.region.startLine)).toEqual([1, 2]);
    expect(first.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(
      'openapi/components/schemas/TrafficType.yaml',
    );
  });

  it('gives the same finding the same fingerprint in every run', async () => {
    const fingerprints = async (exchanges: object[]) => {
      const log = JSON.parse(await writeReport(await runCheck([recordingOf(exchanges)]), 'sarif'));
      return log.runs[0].results.map((one: Fingerprinted) => one.partialFingerprints);
    };
    const again = await fingerprints([created(), created({ TrafficType: 'Third' }, { FlowLogId: 'fl-9' })]);
    expect(again).toEqual(await fingerprints([created({ TrafficType: 'Some' })]));
  });
});

interface Located {
  physicalLocation: { region: { startLine: number } };
}

interface Fingerprinted {
  partialFingerprints: object;
}

describe('the JUnit report', () => {
  it('is well-formed XML with a failing case for each kind of error', async () => {
    const xml = await writeReport(result, 'junit', {
      missed: [{ part: 'operations', percent: 8, wanted: 100 }],
    });
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(
      xml,
    );
    const suite = parsed.testsuites.testsuite;
    expect([suite['@_tests'], suite['@_failures']]).toEqual(['4', '2']);
    const failed = suite.testcase.filter((one: { failure?: object }) => one.failure !== undefined);
    expect(failed.map((one: Record<string, string>) => one['@_classname'])).toEqual([
      'invalid-parameter',
      'coverage',
    ]);
  });
});

describe('the report of a run without anything to check', () => {
  it('has a failing case in JUnit, unless that is allowed', async () => {
    const empty = await runCheck([recordingOf([])]);
    const failures = async (allowEmpty: boolean) =>
      /failures="(\d)"/.exec(await writeReport(empty, 'junit', { allowEmpty }))?.[1];
    expect([await failures(false), await failures(true)]).toEqual(['1', '0']);
  });
});

describe('the JSON report', () => {
  it('has findings, numbers and, if asked for, coverage', async () => {
    const report = JSON.parse(await writeReport(result, 'json', { maxFindings: 1, coverage: true }));
    expect(report).toMatchObject({ exchanges: 4, findingsNotListed: 1, counts: { error: 2, warning: 1 } });
    expect(report.findings[0]).toMatchObject({ rule: 'invalid-parameter', count: 2, seen: '"Some"' });
    expect(report.coverage.parts.operations).toEqual({ covered: 1, total: 12 });
  });
});

describe('the documentation', () => {
  it('has a heading for every rule', () => {
    const page = readFileSync('docs/check.md', 'utf8');
    const headings = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
    expect(headings.sort()).toEqual(Object.keys(ruleTexts).sort());
  });
});
