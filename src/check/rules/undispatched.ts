import type { RpcRule, WireFailure } from '../../wire/index.js';
import type { Exchange } from '../model.js';
import { type Draft, textMember } from './draft.js';
import { checkMessage, type ErrorKnowledge, placeOfCode } from './error-code.js';
import { cut, maskPairs, showValue } from './show.js';

/**
 * A request that names no operation of the contract. Nothing is wrong if the server refused it with the very code
 * and message that the wire rule has for it.
 */
export function checkUndispatched(
  { request, response }: Exchange,
  failure: WireFailure,
  body: unknown,
  rule: RpcRule | undefined,
  { gatewayErrors, operations }: ErrorKnowledge,
): Draft | undefined {
  const declared = rule?.failures[failure.failure];
  const code = textMember(body, 'Code');
  const entry = declared && gatewayErrors[declared.code];
  if (
    code !== undefined &&
    entry !== undefined &&
    code === declared?.code &&
    entry.status === response.status
  ) {
    const [first] = operations.values();
    return checkMessage([entry], code, textMember(body, 'Message'), first && placeOfCode(first, code));
  }
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
