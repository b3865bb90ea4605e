import { codeForViolations, type Violation } from '../../contract/index.js';
import type { RpcRule } from '../../wire/index.js';
import type { GenerateBody } from '../prism/body-generator.js';
import { type Either, left, right } from '../prism/either.js';
import { fillEnvelope } from './envelope.js';
import { findExample, type ResponseExample } from './examples.js';
import type { Answer, EngineRequest } from './model.js';
import { NoAnswerError } from './no-answer-error.js';
import type { MockOperation } from './operations.js';
import type { Outcome, Respond } from './respond.js';

/** What answers are made of. */
export interface AnswerParts {
  readonly rule: RpcRule;
  /** The service behind the mock; without one the contract's examples answer. */
  readonly respond: Respond | undefined;
  /** Prism's generated bodies; absent until a request wants one. */
  readonly generator: { readonly generate?: GenerateBody | undefined };
}

type Chosen = Either<Error, Answer>;

/**
 * Decides the answer: an error the client wished for by name; else the code of what it violated; else what it wished
 * for; else what the service behind the mock responds.
 */
export function chooseAnswer(
  resource: MockOperation,
  request: EngineRequest,
  violations: readonly Violation[],
  parts: AnswerParts,
): Chosen {
  const { code, example, dynamic } = request.preference;
  const hasWish = code !== undefined || example !== undefined;
  const wished = hasWish ? findExample(resource.examples, request.preference) : undefined;
  if (hasWish && !wished) return left(noSuchExample(resource, request));
  const isNamedError = example !== undefined && wished !== undefined && wished.status >= 400;
  if (violations.length > 0 && !isNamedError) {
    return answerError(resource, request, parts, {
      code: codeForViolations(resource.operation, violations),
      status: undefined,
    });
  }
  if (wished) return right({ ...fromExample(wished, request, parts), isAskedFor: true });
  if (dynamic === true) return answerGenerated(resource, request, parts);
  const { requestId, call, headers, values } = request;
  const outcome = parts.respond?.(resource.operation, values, { requestId, call, headers });
  return outcome ? answerOutcome(resource, request, parts, outcome) : answerExample(resource, request, parts);
}

function answerExample(resource: MockOperation, request: EngineRequest, parts: AnswerParts): Chosen {
  const example = resource.examples.find(({ status }) => status < 400);
  return example ? right(fromExample(example, request, parts)) : answerGenerated(resource, request, parts);
}

function answerOutcome(
  resource: MockOperation,
  request: EngineRequest,
  parts: AnswerParts,
  outcome: Outcome,
): Chosen {
  if ('code' in outcome) return answerError(resource, request, parts, outcome);
  const status = outcome.status ?? successStatus(resource);
  return right({ status, headers: {}, body: fillEnvelope(parts.rule, outcome.body, request.requestId) });
}

interface WantedError {
  readonly code: string | undefined;
  readonly status?: number | undefined;
  readonly message?: string | undefined;
}

function answerError(
  resource: MockOperation,
  request: EngineRequest,
  parts: AnswerParts,
  { code, status, message }: WantedError,
): Chosen {
  const wish = code === undefined ? { code: 400 } : { example: code, ...(status && { code: status }) };
  const example = findExample(resource.examples, wish);
  if (example) return right(fromExample(example, request, parts, message));
  const { id } = resource.operation;
  return left(
    code === undefined
      ? new NoAnswerError(422, `${id} documents no answer to a request that breaks its rules`)
      : new NoAnswerError(500, `${id} should answer ${code}, which it does not document`),
  );
}

function answerGenerated(resource: MockOperation, request: EngineRequest, parts: AnswerParts): Chosen {
  const { dynamic = false, seed } = request.preference;
  const generated = parts.generator.generate?.(resource.operation, dynamic, seed);
  if (!generated) return left(new NoAnswerError(500, "Prism's generator is not loaded"));
  if (generated._tag === 'Left') return generated;
  const body = fillEnvelope(parts.rule, generated.right, request.requestId);
  return right({ status: successStatus(resource), headers: {}, body });
}

function successStatus({ operation }: MockOperation): number {
  return operation.responses.map(Number).find((status) => status >= 200 && status < 300) ?? 200;
}

function fromExample(
  { name, status, headers, body }: ResponseExample,
  { requestId }: EngineRequest,
  { rule }: AnswerParts,
  message?: string,
): Answer {
  const code = status >= 400 ? name : undefined;
  return { status, headers, body: fillEnvelope(rule, body, requestId, message), code };
}

function noSuchExample(
  { operation }: MockOperation,
  { preference: { code, example } }: EngineRequest,
): Error {
  const wish = [example && `named ${example}`, code !== undefined && `of status ${code}`].filter(Boolean);
  return new NoAnswerError(404, `${operation.id} documents no answer ${wish.join(' ')}`);
}
