import { type ContractTables, isObject, type JsonObject } from '../../src/contract/index.js';

interface Transition {
  readonly resource: string;
  readonly from: readonly string[];
  readonly via: string;
  readonly to: string;
}

/** Markdown about the life of each declared resource: its statuses, and which operation moves it; else empty. */
export function lifecycleIndex(bundle: JsonObject, { operations }: ContractTables): string {
  const transitions = Object.values(operations).flatMap(({ id, extensions }) => {
    const lifecycle = extensions['x-lifecycle'] as Transition | undefined;
    return lifecycle ? [{ id, ...lifecycle }] : [];
  });
  return Object.entries(objectOf(bundle['x-resources']))
    .flatMap(([name, resource]) => {
      const statuses = Object.entries(objectOf(objectOf(objectOf(resource).status).values));
      const moves = transitions.filter((transition) => transition.resource === name);
      return statuses.length > 0 ? [`## Life of a ${name}`, statusTable(statuses), moveTable(moves)] : [];
    })
    .join('\n\n');
}

function statusTable(statuses: [string, unknown][]): string {
  const rows = statuses.map(([status, detail]) => {
    const { transient, description } = objectOf(detail);
    return [`\`${status}\``, String(description ?? ''), transient ? 'passes by itself' : 'stays'];
  });
  return table([['Status', 'Meaning', 'Lasts'], ...rows]);
}

function moveTable(moves: readonly ({ id: string } & Transition)[]): string {
  const rows = moves.map(({ id, from, via, to }) => [
    id,
    from.map((status) => `\`${status}\``).join(', '),
    `\`${via}\``,
    to === 'previous' ? 'the status before' : `\`${to}\``,
  ]);
  return table([['Operation', 'From', 'Through', 'To'], ...rows]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
