import type { ContractTables, JsonObject } from '../../src/contract/index.js';
import { lifeDiagram } from './life-diagram.js';
import { readStatuses, readTransition, type Status } from './lifecycle.js';
import { code, escapeMarkdown, table } from './markdown.js';

/** Markdown about the life of each declared resource: its statuses, and which operation moves it; else empty. */
export function lifecycleIndex(bundle: JsonObject, { operations }: ContractTables): string {
  const moves = Object.values(operations).flatMap(({ id, extensions }) => {
    const transition = readTransition(extensions);
    return transition ? [{ id, ...transition }] : [];
  });
  return readStatuses(bundle)
    .map(({ resource, absent, statuses }) => {
      const stable = statuses.filter(({ transient }) => !transient).map(({ name }) => name);
      const lanes = absent === undefined ? stable : [absent, ...stable];
      const own = moves.filter((move) => move.resource === resource);
      return [`## Life of a ${resource}`, lifeDiagram(resource, lanes, own), statusTable(statuses)].join(
        '\n\n',
      );
    })
    .join('\n\n');
}

function statusTable(statuses: readonly Status[]): string {
  const rows = statuses.map(({ name, transient, description }) => [
    code(name),
    escapeMarkdown(description),
    transient ? 'passing' : 'lasting',
  ]);
  return table([['Status', 'Meaning', 'Kind'], ...rows]);
}
