import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Invocation, Location, Log, PropertyBag, ReportingDescriptor, Result } from 'sarif';
import { groupKey } from '../findings/group.js';
import type { RecordingPlace, RuleName } from '../model.js';
import { ruleTexts } from '../rules/rule-texts.js';
import type { CheckResult, FindingGroup } from '../run/result.js';
import { foreignText } from './foreign-text.js';
import type { ReportOptions } from './options.js';
import { placeText } from './place-text.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A SARIF 2.1.0 log: results stand at their recording, the line of the contract is a related location. */
export function writeSarif(result: CheckResult, { maxFindings }: ReportOptions): string {
  const shown = result.findings.slice(0, maxFindings);
  const names = Object.keys(ruleTexts) as RuleName[];
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'flowlog-contract', rules: names.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        ...(result.foreign.exchanges > 0 && { invocations: [foreignNote(result)] }),
        properties: countsOf(result),
        results: shown.map((finding) => toResult(finding, names.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What a viewer shows of the run itself. */
function foreignNote({ foreign }: CheckResult): Invocation {
  const note = { level: 'note', message: { text: foreignText(foreign) } } as const;
  return { executionSuccessful: true, toolExecutionNotifications: [note] };
}

function countsOf({ exchanges, skipped, foreign }: CheckResult): PropertyBag {
  return { exchanges, skipped, foreign };
}

function toRule(id: RuleName): ReportingDescriptor {
  return { id, shortDescription: { text: ruleTexts[id] } };
}

function toResult(finding: FindingGroup, ruleIndex: number): Result {
  const { rule, severity, message, seen, expected, count, places, contract, pointer } = finding;
  const text = `${message}. Seen: ${seen}. Expected: ${expected}.`;
  const related: Location[] =
    contract?.file === undefined
      ? []
      : [
          {
            id: 1,
            message: { text: 'what the contract says' },
            physicalLocation: {
              artifactLocation: { uri: uriOf(contract.file) },
              region: { startLine: contract.line ?? 1 },
            },
          },
        ];
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: related.length > 0 ? `${text} [Contract](1)` : text },
    locations: places.map((place) => toLocation(place, pointer)),
    ...(related.length > 0 && { relatedLocations: related }),
    occurrenceCount: count,
    partialFingerprints: { 'finding/v1': fingerprint(finding) },
  };
}

function toLocation(place: RecordingPlace, pointer: string): Location {
  const { file, line } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri: file === '-' ? 'stdin' : uriOf(file) },
      ...(line !== undefined && { region: { startLine: line } }),
    },
    logicalLocations: [{ fullyQualifiedName: `${placeText(place)}#${pointer}`, kind: 'member' }],
  };
}

function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : encodeURI(file).replace(/[?#]/g, encodeURIComponent);
}

function fingerprint({ contract: _contract, ...draft }: FindingGroup): string {
  return createHash('sha256').update(groupKey(draft)).digest('hex').slice(0, 32);
}
