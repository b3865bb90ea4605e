import type { JsonObject } from '../../document/follow-ref.js';
import type { Outcome } from '../../rpc/respond.js';
import { type ReplyModel, toFieldValue } from '../model/index.js';
import type { Collection, Scope, Store } from '../state/index.js';

/** A valid request about to act on state. */
export class Call {
  /** Values as they were sent. */
  readonly sent: JsonObject;
  readonly scope: Scope;
  /** Time of the account, milliseconds since 1970. */
  readonly now: number;
  readonly #defaults: JsonObject;

  constructor(sent: JsonObject, defaults: JsonObject, scope: Scope, now: number) {
    this.sent = sent;
    this.#defaults = defaults;
    this.scope = scope;
    this.now = now;
  }

  /** The value of a parameter: as sent, else its documented default. */
  valueOf(parameter: string): unknown {
    return this.sent[parameter] ?? this.#defaults[parameter];
  }
}

/** What an operation does with a call and answers; it runs in one go, so that calls never see each other half done. */
export type Act = (call: Call) => Outcome;

/** What acts are compiled against. */
export interface World {
  readonly store: Store;
  /** Told after every change of state. */
  readonly onChange: () => void;
}

/** The collection of a name in the scope of a call. */
export function collectionOf({ scope }: Call, { name }: { readonly name: string }): Collection {
  const collection = scope.collections.get(name);
  if (!collection) throw new Error(`no collection ${name}`);
  return collection;
}

/** A success answer in the order of its schema: what the effect gives, and the constants of the contract. */
export function answerWith({ fields, constants }: ReplyModel, open?: JsonObject): Outcome {
  if (!open) return { body: constants };
  const body: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(fields)) {
    const value = Object.hasOwn(open, name) ? toFieldValue(type, open[name]) : constants[name];
    if (value !== undefined) body[name] = value;
  }
  return { body };
}
