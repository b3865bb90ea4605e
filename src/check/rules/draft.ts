import { isObject, type Violation } from '../../contract/index.js';
import type { CheckResponse } from '../contract/prepare.js';
import type { AnswerBody } from '../exchange/answer.js';
import type { Call } from '../exchange/call.js';
import type { Exchange, Finding } from '../model.js';

/** A finding before its place in recording and contract is looked up. */
export interface Draft extends Omit<Finding, 'contract' | 'place'> {
  /** JSON Pointer into the bundle. */
  readonly contract?: string;
}

/** An exchange of a known operation with everything that the rules look at. */
export interface Inspection {
  readonly exchange: Exchange;
  readonly call: Call;
  readonly violations: readonly Violation[];
  /** The declared response that the status belongs to. */
  readonly response: CheckResponse | undefined;
  readonly answer: AnswerBody;
  /** The server accepted the request: by its status, and its body does not say otherwise. */
  readonly isAccepted: boolean;
}

/** Keywords that only sum up what other errors say in detail. */
export const SUMMARIES: ReadonlySet<string> = new Set(['if', 'allOf', 'anyOf', 'oneOf', '$ref']);

/** True for statuses by which a server accepts a request. */
export function isAccepted(status: number): boolean {
  return status < 400;
}

/** What stands between client and API answers so when it can't reach the API. */
const INTERMEDIARY_STATUSES = new Set([502, 503, 504]);

/** True for an answer that a load balancer or proxy gave on its own account: a page, a text or nothing. */
export function isFromIntermediary({ response }: Exchange, answer: AnswerBody): boolean {
  if (answer.problem === undefined || answer.kind === 'damaged') return false;
  return INTERMEDIARY_STATUSES.has(response.status) && !response.bodyLeftOut;
}

/** True for a body that says of itself that the call failed, under a status of success. */
export function saysFailed(answer: AnswerBody): boolean {
  if (answer.problem !== undefined || !isObject(answer.value)) return false;
  const { Success: success } = answer.value;
  return success === 'false' || success === false;
}

const OTHER_SPELLING = { Code: 'code', Message: 'message' } as const;

/** A member of a body by its name in either spelling (`Code`, `code`), where it is a string. */
export function textMember(body: unknown, name: keyof typeof OTHER_SPELLING): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const members = body as Record<string, unknown>;
  const value = members[name] ?? members[OTHER_SPELLING[name]];
  return typeof value === 'string' ? value : undefined;
}
