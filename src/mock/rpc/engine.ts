import { factory } from '@stoplight/prism-core';
import { type Either, left, right } from '../prism/either.js';
import { silentLogger } from '../prism/silent-logger.js';
import { type AnswerParts, chooseAnswer } from './choose-answer.js';
import { toViolation } from './diagnostics.js';
import type { Answer, EngineRequest } from './model.js';
import type { MockOperation } from './operations.js';
import { validateAnswer, validateRequest } from './validate.js';

/** An answer with what was wrong with the request and, when `strict`, with the answer itself. */
export type EngineOutcome = Awaited<ReturnType<ReturnType<Engine>>>;

/** Runs one request through Prism. */
export type Engine = ReturnType<typeof createEngine>;

/**
 * One Prism instance made of our parts: the action routes, the contract's compiled validators check, and
 * `chooseAnswer` mocks.
 */
export function createEngine(
  operations: ReadonlyMap<string, MockOperation>,
  parts: AnswerParts,
  strict: boolean,
) {
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: strict,
    errors: strict,
    upstreamProxy: undefined,
    mock: {},
  } as const;
  const resources = [...operations.values()];
  const prism = factory<MockOperation, EngineRequest, Answer, typeof config>(config, {
    logger: silentLogger,
    route: ({ input }) => route(operations, input),
    validateInput: ({ resource, element }) => validateRequest(resource, element),
    validateOutput: ({ resource, element }) => validateAnswer(resource, element),
    validateSecurity: ({ element }) => right(element),
    mock:
      ({ resource, input: { data, validations } }) =>
      () =>
        chooseAnswer(resource, data, validations.map(toViolation), parts),
    forward: () => () => async () => left(new Error('The mock forwards nothing')),
  });
  return (request: EngineRequest) => prism.request(request, resources);
}

function route(
  operations: ReadonlyMap<string, MockOperation>,
  { call }: EngineRequest,
): Either<Error, MockOperation> {
  const operation = operations.get(call.action);
  return operation ? right(operation) : left(new Error(`No operation ${call.action}`));
}
