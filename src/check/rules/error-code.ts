import type { ErrorEntry } from '../../contract/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { Call } from '../exchange/call.js';
import { type Draft, textMember } from './draft.js';
import { cut, showValue } from './show.js';

/** What the error rules need to know beyond the operation itself. */
export interface ErrorKnowledge {
  readonly operations: ReadonlyMap<string, CheckOperation>;
  readonly gatewayErrors: Readonly<Record<string, ErrorEntry>>;
}

/** Everything about an error answer's code, status and message; at most one finding, the most telling one. */
export function checkErrorCode(
  { operation }: Call,
  status: number,
  body: unknown,
  { operations, gatewayErrors }: ErrorKnowledge,
): Draft | undefined {
  const code = textMember(body, 'Code');
  if (code === undefined) return undefined;
  const sent = textMember(body, 'Message');
  const entries = entriesOf(operation, gatewayErrors, code);
  if (entries.some((entry) => entry.status === status && entry.message === sent)) return undefined;
  const place = placeOfCode(operation, code);
  const draft = { severity: 'error', operation: operation.id, contract: place } as const;
  if (entries.length === 0) return unknownCode(operation, code, operations);
  const sameStatus = entries.filter((entry) => entry.status === status);
  if (sameStatus.length === 0) {
    const statuses = [...new Set(entries.map((entry) => entry.status))].join(' or ');
    return {
      ...draft,
      rule: 'wrong-error-status',
      pointer: '/response/status',
      seen: `${status} with ${code}`,
      expected: `status ${statuses} with ${code}`,
      message: `${operation.id} answered ${code} with status ${status}`,
    };
  }
  const wrong = checkMessage(sameStatus, code, sent, place);
  return wrong && { ...wrong, operation: operation.id };
}

/** What is wrong with the message that came with a code, if it is none of the documented ones. */
export function checkMessage(
  entries: readonly ErrorEntry[],
  code: string,
  sent: string | undefined,
  place: string | undefined,
): Draft | undefined {
  if (sent === undefined || entries.some((entry) => hasMessage(entry, sent))) return undefined;
  const texts = entries.flatMap(messagesOf).map((text) => JSON.stringify(text));
  return {
    rule: 'wrong-error-message',
    severity: 'error',
    pointer: '/response/body/Message',
    ...(place !== undefined && { contract: place }),
    seen: showValue(sent),
    expected: cut(texts.join(' or '), 400),
    message: `${code} came with another message than the contract has`,
  };
}

/** The example that documents a code of an operation; else the place of its responses. */
export function placeOfCode(operation: CheckOperation, code: string): string {
  for (const { examples } of operation.responses.values()) {
    const pointer = examples.get(code);
    if (pointer !== undefined) return pointer;
  }
  return `${operation.pointer}/responses`;
}

/** The example that documents a code of the gateway, which an operation may document as its own as well. */
export function placeOfGatewayCode(operation: CheckOperation, code: string): string {
  return operation.responses.get('default')?.examples.get(code) ?? placeOfCode(operation, code);
}

/** True if a message is the entry's, or one of its alternatives; `{name}` in them stands for any text. */
export function hasMessage(entry: ErrorEntry, message: string): boolean {
  return messagesOf(entry).some((text) => text === message || matchesTemplate(text, message));
}

function entriesOf(
  { operation }: CheckOperation,
  gatewayErrors: ErrorKnowledge['gatewayErrors'],
  code: string,
): readonly ErrorEntry[] {
  const own = Object.hasOwn(operation.errors, code) ? operation.errors[code] : undefined;
  const gateway = Object.hasOwn(gatewayErrors, code) ? gatewayErrors[code] : undefined;
  if (gateway === undefined) return own ?? [];
  return own === undefined ? [gateway] : [...own, gateway];
}

function unknownCode(
  operation: CheckOperation,
  code: string,
  operations: ErrorKnowledge['operations'],
): Draft {
  const owners = [...operations.values()].filter((other) => Object.hasOwn(other.operation.errors, code));
  const [owner] = owners;
  const base = {
    severity: 'error',
    operation: operation.id,
    pointer: '/response/body/Code',
    seen: showValue(code),
  } as const;
  if (owner === undefined) {
    return {
      ...base,
      rule: 'undocumented-error-code',
      contract: `${operation.pointer}/responses`,
      expected: `a documented code of ${operation.id} or of the gateway`,
      message: `${operation.id} answered the code ${showValue(code)}, which the contract does not know`,
    };
  }
  return {
    ...base,
    rule: 'foreign-error-code',
    contract: placeOfCode(owner, code),
    expected: `a code of ${operation.id}; ${code} is one of ${owners.map(({ id }) => id).join(', ')}`,
    message: `${operation.id} answered ${code}, which the contract documents for other operations only`,
  };
}

function messagesOf({ message, alternativeMessages = [] }: ErrorEntry): string[] {
  return [message, ...alternativeMessages];
}

function matchesTemplate(template: string, message: string): boolean {
  if (!/\{[^}]+\}/.test(template)) return false;
  const source = template
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${source}$`).test(message);
}
