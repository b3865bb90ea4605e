import type { ErrorEntry } from '../../contract/index.js';
import type { RpcRule, WireFailure } from '../../wire/index.js';
import type { Exchange } from '../model.js';
import { type Draft, textMember } from './draft.js';
import { cut, maskPairs, showValue } from './show.js';

/**
 * A request that names no operation of the contract. Nothing is wrong if the server refused it with the very code
 * that the wire rule has for it.
 */
export function checkUndispatched(
  { request, response }: Exchange,
  failure: WireFailure,
  body: unknown,
  rule: RpcRule | undefined,
  gatewayErrors: Readonly<Record<string, ErrorEntry>>,
): Draft | undefined {
  const declared = rule?.failures[failure.failure];
  const code = textMember(body, 'Code');
  const entry = declared && gatewayErrors[declared.code];
  if (declared !== undefined && code === declared.code && entry?.status === response.status) return undefined;
  const seen = cut(maskPairs(`${request.method} ${request.url}`));
  if (failure.failure === 'unknownAction') {
    return {
      rule: 'undocumented-operation',
      severity: 'error',
      pointer: '/request',
      ...(rule && { contract: '/paths' }),
      seen: failure.action === undefined ? seen : showValue(failure.action),
      expected: 'an operation of the contract',
      message: `the contract has ${failure.detail}`,
    };
  }
  const answered = `${response.status}${code === undefined ? '' : ` ${code}`}`;
  return {
    rule: 'contradicting-answer',
    severity: 'error',
    pointer: '/response',
    ...(rule && { contract: `/x-rpc/failures/${failure.failure}` }),
    seen: `${answered} to ${seen}`,
    expected: declared === undefined ? 'a refusal' : `a refusal with ${declared.code}`,
    message: `a request that can't be dispatched (${failure.detail}) was answered ${answered}`,
  };
}
