import type { Reply, ReplyNotes } from '../http/service.js';
import { problemReply } from '../problem.js';
import { toBrokenRule, toViolation } from './diagnostics.js';
import type { EngineOutcome } from './engine.js';
import type { EngineRequest } from './model.js';
import { NoAnswerError } from './no-answer-error.js';
import { type ReplyFormat, toReply } from './to-reply.js';

/** On a 500 for an answer that the contract does not allow: what is wrong with it. */
const VIOLATION_HEADER = 'x-mock-contract-violation';

/**
 * Writes what came out of Prism. What no contract declares is a problem document with the fields SDKs read (`Code`,
 * `Message`); a strict answer that breaks the contract becomes a 500.
 */
export function toOutcomeReply(
  outcome: EngineOutcome,
  { call: { action }, requestId }: EngineRequest,
  format: ReplyFormat,
  notes: ReplyNotes,
): Reply {
  if (outcome._tag === 'Left') return failed(outcome.left, action, requestId);
  const { output, validations } = outcome.right;
  const [wrong] = validations.output;
  if (wrong) {
    const error = new NoAnswerError(500, `The answer breaks the contract: ${wrong.message}`);
    const reply = failed(error, action, requestId);
    return { ...reply, headers: { ...reply.headers, [VIOLATION_HEADER]: toHeaderText(wrong.message) } };
  }
  if (output.isAskedFor) return toReply(output, format, action, { ...notes, detail: 'as asked for' });
  const broken = validations.input.map((diagnostic) => toBrokenRule(toViolation(diagnostic)));
  return toReply(output, format, action, { ...notes, broken });
}

function failed(error: Error, action: string, requestId: string): Reply {
  const status = error instanceof NoAnswerError ? error.status : 500;
  const problem = {
    status,
    title: status < 500 ? 'No such answer' : 'The mock failed',
    detail: error.message,
  };
  const envelope = { RequestId: requestId, Code: 'Mock.NoAnswer', Message: error.message };
  return problemReply(problem, { operation: action, ...(status < 500 ? {} : { error }) }, envelope);
}

/** Header values are visible ASCII. */
function toHeaderText(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, '?');
}
