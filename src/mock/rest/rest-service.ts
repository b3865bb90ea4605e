import type { IPrismOutput } from '@stoplight/prism-core';
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import type { BrokenRule, ReceivedRequest, Reply, Service } from '../http/service.js';
import { silentLogger } from '../prism/silent-logger.js';
import { problemReply } from '../problem.js';
import { readRestPreference, readRestRequest, toMockConfig } from './read-request.js';
import { serializeBody, toHeaders, violationsHeader } from './write-response.js';

const MAX_BODY_BYTES = 10 * 1024 * 1024;

type PrismModule = typeof import('@stoplight/prism-http');
type Prism = ReturnType<PrismModule['createInstance']>;

/**
 * Serves a document without `x-rpc` the way `prism mock` does: Prism's own router, validators and mock. Loads the whole
 * of Prism, which takes most of a second.
 * @throws Error when the document can't be read or has no operations.
 */
export async function createRestService(contract: string, dynamic: boolean): Promise<Service> {
  const prismHttp = await import('@stoplight/prism-http');
  const operations = await prismHttp.getHttpOperationsFromSpec(contract);
  if (operations.length === 0) throw new Error('it has no operations');
  const config = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic },
  } as const;
  const prism = prismHttp.createInstance(config, { logger: silentLogger });
  const call = (request: IHttpRequest, mock: object) =>
    prism.request(request, operations, { ...config, mock: { dynamic, ...mock } });
  return {
    maxBodyBytes: MAX_BODY_BYTES,
    answer: (request) => answer(prismHttp, call, request),
    refuse: () => problemReply({ status: 400, title: 'Bad request', detail: 'This is no HTTP request' }, {}),
  };
}

type Call = (request: IHttpRequest, mock: object) => ReturnType<Prism['request']>;

async function answer(prismHttp: PrismModule, call: Call, received: ReceivedRequest): Promise<Reply> {
  const notes = { operation: `${received.method} ${received.url.split('?', 1)[0]}` };
  if (received.body.length > MAX_BODY_BYTES) {
    const detail = `The body is longer than ${MAX_BODY_BYTES} bytes`;
    return problemReply({ status: 413, title: 'Body too large', detail }, notes);
  }
  const request = tryToRead(received);
  if (request instanceof Error) {
    return problemReply({ status: 400, title: 'Unreadable request', detail: request.message }, notes);
  }
  const preference = readRestPreference(request);
  if (preference && 'problem' in preference) {
    return problemReply({ status: 422, title: 'Unreadable preference', detail: preference.problem }, notes);
  }
  const outcome = await call(request, toMockConfig(preference ?? {}))();
  return outcome._tag === 'Right'
    ? toReply(outcome.right, notes.operation)
    : toProblemReply(prismHttp, outcome.left, notes.operation);
}

function tryToRead(received: ReceivedRequest): IHttpRequest | Error {
  try {
    return readRestRequest(received);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toReply({ output, validations }: IPrismOutput<IHttpResponse>, operation: string): Reply {
  const hasViolations = validations.input.length + validations.output.length > 0;
  return {
    status: output.statusCode,
    headers: {
      ...toHeaders(output.headers),
      ...(hasViolations ? { 'sl-violations': violationsHeader(validations.input, validations.output) } : {}),
    },
    body: serializeBody(output),
    notes: {
      operation,
      broken: validations.input.map(({ path = [], code, message }) => toBrokenRule(path, code, message)),
    },
  };
}

/** What Prism's errors carry beside their text. */
interface Additional {
  readonly headers?: Readonly<Record<string, string>>;
  readonly validation?: readonly { location?: string[]; code?: string | number; message: string }[];
}

function toProblemReply({ ProblemJsonError }: PrismModule, error: Error, operation: string): Reply {
  const problem = ProblemJsonError.toProblemJson(error);
  const { headers, validation = [] } = readAdditional(error);
  const broken = validation.map(({ location = [], code, message }) => toBrokenRule(location, code, message));
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', ...toHeaders(headers) },
    body: JSON.stringify(problem),
    notes: { operation, broken, ...(broken.length > 0 ? {} : { detail: problem.detail || problem.title }) },
  };
}

function readAdditional(error: Error): Additional {
  return 'additional' in error ? ((error.additional ?? {}) as Additional) : {};
}

function toBrokenRule(
  path: readonly string[],
  code: string | number | undefined,
  message: string,
): BrokenRule {
  return { at: path.join('.'), rule: String(code ?? ''), message };
}
