import { isObject, type JsonObject } from '../../contract/index.js';
import type { RpcRule } from '../../wire/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { Inspection } from '../rules/draft.js';
import { valueAt } from '../rules/request.js';
import type { Lifecycle, Transition } from './model.js';

/** Something an exchange tells about one resource: that a change was accepted, or the status it has. */
export interface LifecycleEvent {
  readonly lifecycle: Lifecycle;
  /** Kind, region and id. */
  readonly key: string;
  readonly id: string;
  readonly transition?: Transition;
  /** Bit of the status that was seen. */
  readonly seen?: number;
  /** JSON Pointer into the exchange. */
  readonly pointer: string;
}

/** Reads what exchanges of one operation tell about resources; undefined for operations that tell nothing. */
export type EventReader = (inspection: Inspection) => readonly LifecycleEvent[];

const NOTHING: readonly LifecycleEvent[] = [];

/** The reader for an operation that changes or lists a resource with a declared life. */
export function createEventReader(
  checked: CheckOperation,
  lifecycles: readonly Lifecycle[],
  rpc: RpcRule | undefined,
): EventReader | undefined {
  const effect = checked.operation.extensions['x-effect'];
  if (!isObject(effect)) return undefined;
  const lifecycle = lifecycles.find(({ resource }) => resource === effect.resource);
  if (lifecycle === undefined) return undefined;
  const region = rpc?.regionParameter;
  const keyOf = (query: Readonly<Record<string, unknown>>, id: string) =>
    `${lifecycle.resource} ${region === undefined ? '' : query[region]}/${id}`;
  const context: Context = { lifecycle, checked, effect, keyOf, region };
  const transition = lifecycle.transitions.get(checked.id);
  if (transition !== undefined) return createChangeReader(context, transition);
  return effect.kind === 'list' ? createListReader(context) : undefined;
}

interface Context {
  readonly lifecycle: Lifecycle;
  readonly checked: CheckOperation;
  readonly effect: JsonObject;
  readonly keyOf: (query: Readonly<Record<string, unknown>>, id: string) => string;
  readonly region: string | undefined;
}

function createChangeReader({ lifecycle, effect, keyOf }: Context, transition: Transition): EventReader {
  const isCreation = transition.from === lifecycle.absent;
  const field = isCreation ? answerField(effect, lifecycle.idField) : String(effect.identity);
  const pointer = isCreation ? `/response/body/${field}` : `/request/query/${field}`;
  return ({ call, answer, isAccepted }) => {
    if (!isAccepted || answer.problem !== undefined) return NOTHING;
    const id = isCreation ? valueAt(answer.value, [field]) : call.query[field];
    return isIdentity(id) ? [{ lifecycle, key: keyOf(call.query, id), id, transition, pointer }] : NOTHING;
  };
}

function createListReader(context: Context): EventReader {
  const { lifecycle, checked, keyOf } = context;
  const paging = checked.operation.extensions['x-paging'];
  const path = isObject(paging) && Array.isArray(paging.items) ? paging.items.map(String) : [];
  const pointer = `/response/body/${path.join('/')}`;
  return ({ call, answer, isAccepted }) => {
    if (!isAccepted || answer.problem !== undefined) return NOTHING;
    const items = valueAt(answer.value, path);
    if (!Array.isArray(items)) return NOTHING;
    const asked = call.query[lifecycle.idField];
    if (items.length === 0 && isIdentity(asked) && asksForNothingElse(context, paging, call.query)) {
      return [{ lifecycle, key: keyOf(call.query, asked), id: asked, seen: lifecycle.absent, pointer }];
    }
    return items.flatMap((item, index) => {
      const id = valueAt(item, [lifecycle.idField]);
      const seen = bitOf(lifecycle, valueAt(item, [lifecycle.statusField]));
      if (!isIdentity(id) || seen === 0) return [];
      const at = `${pointer}/${index}/${lifecycle.statusField}`;
      return [{ lifecycle, key: keyOf(call.query, id), id, seen, pointer: at }];
    });
  };
}

/** An empty list proves absence only if nothing but the id, the region and the size of the page was asked for. */
function asksForNothingElse(
  { lifecycle, region }: Context,
  paging: unknown,
  query: Readonly<Record<string, unknown>>,
): boolean {
  const { page, size } = isObject(paging) ? paging : { page: undefined, size: undefined };
  if (typeof page === 'string' && query[page] !== undefined && query[page] !== 1) return false;
  return Object.keys(query).every((name) => [lifecycle.idField, region, page, size].includes(name));
}

/** Ids masked by stars, as documentation and examples write them, tell nothing about one resource. */
function isIdentity(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && !id.includes('*');
}

function answerField({ answer }: JsonObject, idField: string): string {
  const entry = Object.entries(isObject(answer) ? answer : {}).find(([, field]) => field === idField);
  return entry?.[0] ?? idField;
}

function bitOf({ statuses }: Lifecycle, status: unknown): number {
  const index = statuses.indexOf(String(status));
  return index < 0 ? 0 : 1 << index;
}
