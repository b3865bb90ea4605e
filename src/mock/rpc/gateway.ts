import type { RpcRule, WireFailure } from '../../wire/index.js';
import type { Reply } from '../http/service.js';
import { fillEnvelope } from './envelope.js';
import type { MockOperation } from './operations.js';
import { newRequestId } from './request-id.js';
import { type ReplyFormat, toReply } from './to-reply.js';

/** Answers a request that reached no operation. */
export type RefuseFailure = (failure: WireFailure, format: ReplyFormat) => Reply;

/**
 * The gateway's answers, from `x-rpc.failures` and the shared examples of the `default` response.
 * @throws Error when a failure names a code that no shared example has.
 */
export function createGateway(rule: RpcRule, operations: ReadonlyMap<string, MockOperation>): RefuseFailure {
  const shared = new Map(
    [...operations.values()]
      .flatMap(({ examples }) => examples)
      .filter(({ isShared }) => isShared)
      .map((example) => [example.name, example]),
  );
  for (const [failure, { code }] of Object.entries(rule.failures)) {
    if (!shared.has(code))
      throw new Error(`x-rpc.failures.${failure}: no default response has an example ${code}`);
  }
  return ({ failure, detail, action }, format) => {
    const { code, message } = rule.failures[failure];
    const { status = 400, headers = {}, body = {} } = shared.get(code) ?? {};
    const answer = { status, headers, body: fillEnvelope(rule, body, newRequestId(rule), message), code };
    return toReply(answer, format, action, { detail });
  };
}
