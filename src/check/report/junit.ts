import imported, { type Builder } from 'junit-report-builder';
import type { CheckResult, FindingGroup } from '../run/result.js';
import type { ReportOptions } from './options.js';
import { contractText, placeText } from './place-text.js';

/** Its types describe an ES module, but what is imported is the builder itself. */
const builder = imported as unknown as Builder;

/** What XML 1.0 can't hold, even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A report for CI servers: a test case for every recording without findings and for every kind of finding; errors are
 * failures, warnings are noted in passing cases.
 */
export function writeJunit(result: CheckResult, { maxFindings, missed = [] }: ReportOptions): string {
  const report = builder.newBuilder();
  const suite = report.testSuite().name('flowlog-contract check');
  const withFindings = new Set(result.findings.map(({ place }) => place?.file));
  for (const file of result.recordings) {
    if (!withFindings.has(file)) suite.testCase().className('recording').name(clean(file)).file(clean(file));
  }
  for (const finding of result.findings.slice(0, maxFindings)) {
    const test = suite
      .testCase()
      .className(finding.rule)
      .name(clean(`${finding.message} (${finding.count})`))
      .file(clean(finding.place?.file ?? ''));
    if (finding.severity === 'error') test.failure(clean(details(finding)), finding.rule);
    else test.standardOutput(clean(`warning\n${details(finding)}`));
  }
  for (const { part, percent, wanted } of missed) {
    const name = `coverage of ${part} is at least ${wanted} %`;
    suite.testCase().className('coverage').name(name).failure(`it is ${percent} %`, 'coverage');
  }
  return `${report.build()}\n`;
}

function details({ places, pointer, seen, expected, contract }: FindingGroup): string {
  return [
    `at: ${places.map(placeText).join(', ')} ${pointer}`,
    `seen: ${seen}`,
    `expected: ${expected}`,
    ...(contract ? [`contract: ${contractText(contract)}`] : []),
  ].join('\n');
}

function clean(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
