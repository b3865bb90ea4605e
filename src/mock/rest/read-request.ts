import type { IHttpConfig, IHttpRequest } from '@stoplight/prism-http';
import type { ReceivedRequest } from '../http/service.js';
import {
  PREFERENCE_PARAMETERS,
  type Preference,
  parsePreference,
  toPreference,
  type UnreadablePreference,
} from '../preference.js';

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Any base will do: only path and query of the result are read. */
const BASE = 'http://mock.invalid';

/**
 * A received request in the form Prism's own parts take: a JSON body parsed, any other as text, null without one.
 * @throws SyntaxError when the body is not the JSON it says it is; TypeError when the target is no URL.
 */
export function readRestRequest({ method, url, headers, body }: ReceivedRequest): IHttpRequest {
  const { pathname, searchParams } = new URL(url, BASE);
  const query: Record<string, string | string[]> = {};
  for (const key of new Set(searchParams.keys())) {
    const values = searchParams.getAll(key);
    query[key] = values.length === 1 ? (values[0] ?? '') : values;
  }
  const baseUrl = searchParams.get('__server');
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path: pathname, query, ...(baseUrl ? { baseUrl } : {}) },
    headers: headers as Record<string, string>,
    body: readBody(headers['content-type'] ?? '', body),
  };
}

/** The client's wish from the `Prefer` header, else from Prism's parameters. */
export function readRestPreference({
  headers,
  url,
}: IHttpRequest): Preference | UnreadablePreference | undefined {
  const prefer = headers?.prefer;
  if (prefer !== undefined) return parsePreference(String(prefer));
  const wishes = Object.entries(url.query ?? {}).flatMap(([key, value]) => {
    const name = Object.hasOwn(PREFERENCE_PARAMETERS, key) ? PREFERENCE_PARAMETERS[key] : undefined;
    return name ? [[name, String(value)] as const] : [];
  });
  return toPreference(new Map(wishes));
}

/** A wish in the words of Prism's configuration. */
export function toMockConfig({ code, example, dynamic, seed }: Preference): Partial<IHttpConfig['mock']> {
  return {
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(dynamic === undefined ? {} : { dynamic }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function readBody(contentType: string, body: Uint8Array): unknown {
  if (body.length === 0) return null;
  const text = new TextDecoder().decode(body);
  return JSON_TYPE.test(contentType) ? JSON.parse(text) : text;
}
