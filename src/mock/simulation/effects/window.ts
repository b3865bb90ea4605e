import type { JsonObject } from '../../document/follow-ref.js';
import type { Outcome } from '../../rpc/respond.js';
import { type OperationModel, type Paging, tokenRefusal } from '../model/index.js';
import { withValue } from '../state/index.js';
import { answerWith, type Call } from './act.js';
import { type Cursor, describeQuery, readToken, writeToken } from './token.js';

/** The part of a list that a call asks for. */
export interface Window {
  readonly offset: number;
  readonly size: number;
  /** Where the page before ended. */
  readonly after: Cursor | undefined;
}

/** Takes the rows of one window out of a list and counts the others. */
export class Page<Row> {
  readonly rows: Row[] = [];
  readonly window: Window;
  total = 0;

  constructor(window: Window) {
    this.window = window;
  }

  get isFull(): boolean {
    return this.rows.length === this.window.size;
  }

  add(row: Row): void {
    if (this.total >= this.window.offset && !this.isFull) this.rows.push(row);
    this.total += 1;
  }

  get hasNext(): boolean {
    return this.total > this.window.offset + this.rows.length;
  }
}

/** The window of a call, or the refusal of a token that no page was answered with. */
export function readWindow(model: OperationModel, paging: Paging, call: Call): Window | Outcome {
  const size = Number(call.valueOf(paging.size));
  if (paging.style === 'page') {
    return { offset: (Number(call.valueOf(paging.page)) - 1) * size, size, after: undefined };
  }
  const token = call.sent[paging.token];
  if (token === undefined || token === '') return { offset: 0, size, after: undefined };
  const after = readToken(String(token), queryOf(model, paging, call));
  return after ? { offset: 0, size, after } : { code: tokenRefusal(paging.token, model) ?? '' };
}

/** The answer with one page: the items in their place, and what the paging of the contract tells about it. */
export function answerPage(
  model: OperationModel,
  paging: Paging,
  call: Call,
  { items, total, next }: { items: readonly JsonObject[]; total: number; next: Cursor | undefined },
): Outcome {
  const told: Record<string, unknown> = { [paging.size]: call.valueOf(paging.size) };
  if (paging.style === 'page') {
    told[paging.page] = call.valueOf(paging.page);
    if (paging.total !== undefined) told[paging.total] = total;
  } else if (next) {
    told[paging.token] = writeToken(next, queryOf(model, paging, call));
  }
  return answerWith(model.reply, withValue(told, paging.items, items));
}

function queryOf(
  { operation }: OperationModel,
  paging: Paging & { style: 'token' },
  { scope, sent }: Call,
): string {
  return describeQuery([scope.account, scope.region, operation.id], sent, [paging.token, paging.size]);
}
