import type { RpcRule, WireFailure } from '../../wire/index.js';
import type { Exchange } from '../model.js';
import { type Draft, textMember } from './draft.js';
import { checkMessage, type ErrorKnowledge, placeOfGatewayCode } from './error-code.js';
import { maskText } from './secret-texts.js';
import { cut, showValue } from './show.js';

/**
 * A request that names no operation of the contract. Nothing is wrong if the server refused it with the very code
 * and message that the wire rule has for it.
 */
export function checkUndispatched(
  exchange: Exchange,
  failure: WireFailure,
  body: unknown,
  rule: RpcRule | undefined,
  { gatewayErrors, operations }: ErrorKnowledge,
): Draft | undefined {
  const { status } = exchange.response;
  const declared = rule?.failures[failure.failure]?.code;
  const code = textMember(body, 'Code');
  const entry = declared === undefined ? undefined : gatewayErrors[declared];
  if (entry !== undefined && code !== undefined && code === declared && entry.status === status) {
    const [first] = operations.values();
    return checkMessage([entry], code, textMember(body, 'Message'), first && placeOfGatewayCode(first, code));
  }
  if (failure.failure === 'unknownAction')
    return undocumentedOperation(exchange, failure, rule !== undefined);
  return wrongRefusal(exchange, failure, code, declared, rule !== undefined);
}

function undocumentedOperation(exchange: Exchange, failure: WireFailure, hasRule: boolean): Draft {
  return {
    rule: 'undocumented-operation',
    severity: 'error',
    pointer: '/request',
    ...(hasRule && { contract: '/paths' }),
    seen: failure.action === undefined ? requestLine(exchange) : showValue(failure.action),
    expected: 'an operation of the contract',
    message: `the contract has ${failure.detail}`,
  };
}

function wrongRefusal(
  exchange: Exchange,
  { failure, detail }: WireFailure,
  code: string | undefined,
  declared: string | undefined,
  hasRule: boolean,
): Draft {
  const answered = `${exchange.response.status}${code === undefined ? '' : ` ${code}`}`;
  return {
    rule: 'contradicting-answer',
    severity: 'error',
    pointer: '/response',
    ...(hasRule && { contract: `/x-rpc/failures/${failure}` }),
    seen: `${answered} to ${requestLine(exchange)}`,
    expected: declared === undefined ? 'a refusal' : `a refusal with ${declared}`,
    message: `a request that can't be dispatched (${detail}) was answered ${answered}`,
  };
}

function requestLine({ request }: Exchange): string {
  return cut(maskText(`${request.method} ${request.url}`));
}
