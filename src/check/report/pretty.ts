import { createColors } from 'picocolors';
import { coverageParts } from '../coverage/book.js';
import { type CoverageReport, percentOf } from '../coverage/report.js';
import type { CheckResult, FindingGroup } from '../run/result.js';
import { foreignText } from './foreign-text.js';
import type { ReportOptions } from './options.js';
import { contractText, placeText } from './place-text.js';
import { plural } from './plural.js';

type Colors = ReturnType<typeof createColors>;

const CONTROL_CHARACTERS = /[\p{Cc}\u2028\u2029]/gu;
const MOST_MISSING = 12;

/** A report for people at a terminal. */
export function writePretty(result: CheckResult, options: ReportOptions): string {
  const colors = createColors(options.colors ?? false);
  const shown = result.findings.slice(0, options.maxFindings);
  const hidden = result.findings.length - shown.length;
  const blocks = [
    ...shown.map((finding) => findingText(finding, colors)),
    ...(hidden > 0 ? [colors.dim(`${hidden} more kinds of findings; raise --max-findings to see them`)] : []),
    ...(options.coverage ? [coverageText(result.coverage, colors)] : []),
    ...(options.missed ?? []).map(({ part, percent, wanted }) =>
      colors.red(`coverage of ${part} is ${percent} %, less than the ${wanted} % asked for`),
    ),
    ...(result.foreign.exchanges > 0 ? [foreignLine(result, colors)] : []),
    summaryText(result, colors),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Coverage as a table, with what is missing by name and contract line. */
export function coverageText(
  { parts, entries }: CoverageReport,
  colors: Colors = createColors(false),
): string {
  const rows = coverageParts.flatMap((part) => {
    const sum = parts[part];
    if (sum === undefined) return [];
    const percent = percentOf(sum);
    const paint = percent === 100 ? colors.green : percent === 0 ? colors.red : colors.yellow;
    const row = `${part.padEnd(16)} ${paint(`${percent.toFixed(1).padStart(5)} %`)}  ${sum.covered} of ${sum.total}${sum.excepted ? colors.dim(`, ${sum.excepted} excepted`) : ''}`;
    const missing = entries.filter(
      (entry) => entry.part === part && entry.count === 0 && entry.excepted === undefined,
    );
    const lines = missing
      .slice(0, MOST_MISSING)
      .map(({ name, contract }) => colors.dim(`    missing ${name}  ${contractText(contract)}`));
    const rest = missing.length - lines.length;
    return [
      row,
      ...lines,
      ...(rest > 0 ? [colors.dim(`    and ${rest} more; --format json lists all`)] : []),
    ];
  });
  return [colors.bold('Coverage of the contract'), ...rows].join('\n');
}

function findingText(finding: FindingGroup, colors: Colors): string {
  const { severity, rule, message, count, places, contract, pointer, seen, expected } = finding;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const times = count > 1 ? colors.dim(` (${count} times)`) : '';
  const more = count > places.length ? ' …' : '';
  return [
    `${paint(severity)} ${colors.bold(rule)} ${escapeText(message)}${times}`,
    `  at       ${escapeText(places.map(placeText).join(', '))}${more} ${colors.dim(escapeText(pointer))}`,
    `  seen     ${escapeText(seen)}`,
    `  expected ${escapeText(expected)}`,
    ...(contract ? [`  contract ${colors.cyan(contractText(contract))}`] : []),
  ].join('\n');
}

function foreignLine({ foreign }: CheckResult, colors: Colors): string {
  return `${escapeText(foreignText(foreign))}${colors.dim('; name those that serve this API with --host')}`;
}

function summaryText({ exchanges, skipped, counts, findings }: CheckResult, colors: Colors): string {
  const passed = `${plural(exchanges, 'exchange')} checked${skipped > 0 ? `, ${skipped} passed over` : ''}`;
  if (findings.length === 0) {
    return exchanges === 0 ? colors.yellow(passed) : colors.green(`${passed}: no findings`);
  }
  const { error, warning } = counts;
  const paint = error > 0 ? colors.red : colors.yellow;
  return paint(
    `${passed}: ${plural(error, 'error')}, ${plural(warning, 'warning')} of ${plural(findings.length, 'kind')}`,
  );
}

/** Text from a recording must not move the cursor or break a line. */
function escapeText(text: string): string {
  return text.replace(CONTROL_CHARACTERS, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
