import type { CheckResult, FindingGroup } from '../run/result.js';
import { escapeMarkup } from './escape.js';
import { foreignText } from './foreign-text.js';
import type { ReportOptions } from './options.js';
import { contractText, placeText } from './place-text.js';

interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
}

const NOTHING_CHECKED: TestCase = {
  className: 'recording',
  name: 'there was something to check',
  failure: { type: 'empty', message: 'no exchange of this API was recorded', text: '' },
};

/**
 * A report for CI servers, in the part of JUnit's format that the common schemas share: a test case for every recording
 * without findings and for every kind of finding. Errors are failures; warnings pass and are told in `system-out`.
 */
export function writeJunit(
  result: CheckResult,
  { maxFindings, missed = [], allowEmpty = false }: ReportOptions,
): string {
  const shown = result.findings.slice(0, maxFindings);
  const withFindings = new Set(result.findings.map(({ place }) => place?.file));
  const cases: TestCase[] = [
    ...result.recordings
      .filter((file) => !withFindings.has(file))
      .map((file) => ({ className: 'recording', name: file })),
    ...shown.map(toTestCase),
    ...(result.exchanges === 0 && !allowEmpty ? [NOTHING_CHECKED] : []),
    ...missed.map(({ part, percent, wanted }) => ({
      className: 'coverage',
      name: `coverage of ${part} is at least ${wanted} %`,
      failure: { type: 'coverage', message: `it is ${percent} %`, text: '' },
    })),
  ];
  const warnings = shown.filter(({ severity }) => severity === 'warning');
  const notes = [
    ...(result.foreign.exchanges > 0 ? [foreignText(result.foreign)] : []),
    ...warnings.map(warningText),
  ];
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const timestamp = new Date().toISOString().slice(0, 19);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite id="0" package="flowlog-contract" name="flowlog-contract check" timestamp="${timestamp}" hostname="localhost" tests="${cases.length}" failures="${failures}" errors="0" time="0">
<properties>${propertyXml('exchanges', result.exchanges)}${propertyXml('passed-over', result.skipped)}${propertyXml('of-other-hosts', result.foreign.exchanges)}</properties>
${cases.map(caseXml).join('\n')}
<system-out>${escapeMarkup(notes.join('\n\n'))}</system-out>
<system-err></system-err>
</testsuite>
</testsuites>
`;
}

function toTestCase(finding: FindingGroup): TestCase {
  const { rule, severity, message, count } = finding;
  return {
    className: rule,
    name: `${message} (${count})`,
    ...(severity === 'error' && { failure: { type: rule, message, text: details(finding) } }),
  };
}

function caseXml({ className, name, failure }: TestCase): string {
  const head = `<testcase classname="${escapeMarkup(className)}" name="${escapeMarkup(name)}" time="0"`;
  if (failure === undefined) return `${head}/>`;
  const { type, message, text } = failure;
  return `${head}><failure type="${type}" message="${escapeMarkup(message)}">${escapeMarkup(text)}</failure></testcase>`;
}

function propertyXml(name: string, value: number): string {
  return `<property name="${name}" value="${value}"/>`;
}

function warningText(finding: FindingGroup): string {
  return `warning ${finding.rule}: ${finding.message} (${finding.count})\n${details(finding)}`;
}

function details({ places, pointer, seen, expected, contract }: FindingGroup): string {
  return [
    `at: ${places.map(placeText).join(', ')} ${pointer}`,
    `seen: ${seen}`,
    `expected: ${expected}`,
    ...(contract ? [`contract: ${contractText(contract)}`] : []),
  ].join('\n');
}
