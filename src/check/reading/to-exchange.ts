import type { Exchange } from '../model.js';
import type { Piece } from './batch.js';

/** JSON text of one exchange as a piece. */
export type ReadPiece = (text: string, number: number) => Piece;

const LONGEST_EXCERPT = 80;

/** Reads the NDJSON form of an exchange. */
export function readExchange(text: string, number: number): Piece {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isCut = text.startsWith('{') && !text.trimEnd().endsWith('}');
    return unreadable(number, isCut ? 'the JSON is cut short' : 'this is no JSON', text);
  }
  return toPiece(value, number, text);
}

/** Takes what a program gives as an exchange, which types promise and logs may break. */
export function takeExchange(value: unknown, number: number): Piece {
  const { request, response } = (value ?? {}) as Partial<Exchange>;
  const copy =
    request && response
      ? { ...(value as Exchange), request: { ...request }, response: { ...response } }
      : value;
  return toPiece(copy, number);
}

function toPiece(value: unknown, number: number, text?: string): Piece {
  const problem = problemOf(value);
  if (problem !== undefined) {
    return unreadable(number, problem, text ?? JSON.stringify(value) ?? String(value));
  }
  const exchange = value as Exchange;
  return exchange.response.status <= 0 ? unanswered(number) : { exchange, number };
}

/** A request that got no answer (status 0): aborted, blocked, or still open when the recording ended. */
export function unanswered(number: number): Piece {
  return { number, isPassedOver: true, problem: 'the request was never answered' };
}

/** A piece that holds no exchange. */
export function unreadable(number: number, problem: string, text: string): Piece {
  return { number, problem, text: text.slice(0, LONGEST_EXCERPT) };
}

function problemOf(value: unknown): string | undefined {
  const { request, response } = (value ?? {}) as Partial<Exchange>;
  if (typeof request !== 'object' || request === null) return 'it has no `request`';
  if (typeof request.method !== 'string' || typeof request.url !== 'string') {
    return 'its `request` needs `method` and `url` as strings';
  }
  if (typeof response !== 'object' || response === null) return 'it has no `response`';
  if (!Number.isInteger(response.status)) return 'its `response` needs `status` as a number';
  const { body: sent } = request;
  const { body } = response;
  if ((sent ?? '') !== '' && typeof sent !== 'string') return 'the `body` of its `request` is no string';
  if ((body ?? '') !== '' && typeof body !== 'string') return 'the `body` of its `response` is no string';
  if (body === null || sent === null) dropNulls(value as NullableBodies);
  return undefined;
}

interface NullableBodies {
  readonly request: { body?: string | null | undefined };
  readonly response: { body?: string | null | undefined };
}

/** Log pipelines write null for what is not there. */
function dropNulls({ request, response }: NullableBodies): void {
  request.body ??= undefined;
  response.body ??= undefined;
}
