import type { IHttpRequest } from '@stoplight/prism-http';
import type { Operation } from '../../contract/index.js';
import { asObject, type JsonObject } from '../document/follow-ref.js';
import { type Either, left, right } from './either.js';
import { makeGenerable } from './generable.js';
import { silentLogger } from './silent-logger.js';

/** Makes up the body of an operation's first success response; the same seed gives the same body. */
export type GenerateBody = (
  operation: Operation,
  dynamic: boolean,
  seed?: string,
) => Either<Error, JsonObject>;

/** A generator that is not loaded before it is needed; `generate` is there once `load` has ended. */
export interface LazyGenerator {
  readonly generate?: GenerateBody | undefined;
  load(): Promise<void>;
}

/** Puts off loading Prism's own mock component, faker included, which takes most of a second. */
export function createLazyGenerator(document: JsonObject): LazyGenerator {
  let loading: Promise<void> | undefined;
  let generate: GenerateBody | undefined;
  return {
    get generate() {
      return generate;
    },
    load() {
      loading ??= loadBodyGenerator(document).then((loaded) => {
        generate = loaded;
      });
      return loading;
    },
  };
}

async function loadBodyGenerator(document: JsonObject): Promise<GenerateBody> {
  const [{ getHttpOperationsFromSpec }, { default: mocker }] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-http/dist/mocker/index.js'),
  ]);
  // Prism resolves references in place.
  const resources = await getHttpOperationsFromSpec(makeGenerable(structuredClone(document)));
  const mock = findMock(mocker);
  return ({ method, path }, dynamic, seed) => {
    const resource = resources.find((each) => each.path === path && each.method === method);
    if (!resource) return left(new Error(`Prism knows no ${method} ${path}`));
    const config = { dynamic, ...(seed === undefined ? {} : { seed }) };
    const data = { method: resource.method as IHttpRequest['method'], url: { path } };
    const outcome = mock({ resource, input: { data, validations: [] }, config })(silentLogger);
    return outcome._tag === 'Left' ? left(cannotGenerate(outcome.left)) : right(asObject(outcome.right.body));
  };
}

/** The faker's message holds its stack; only its first line is for the client. */
function cannotGenerate({ message }: Error): Error {
  return new Error(`Prism can't generate an answer: ${message.split('\n', 1)[0]}`);
}

type Mocker = typeof import('@stoplight/prism-http/dist/mocker/index.js').default;

/** A CommonJS module's `default` is one level deeper for Node than for the compiler. */
function findMock(mocker: Mocker | { default: Mocker }): Mocker {
  return typeof mocker === 'function' ? mocker : mocker.default;
}
