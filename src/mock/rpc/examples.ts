import { asObject, followRef, type JsonObject } from '../document/follow-ref.js';
import type { Preference } from '../preference.js';

/** A named example of a response: what the mock answers when nothing else decides. */
export interface ResponseExample {
  readonly name: string;
  readonly status: number;
  /** From the `default` response, which any call may get. */
  readonly isShared: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/;
const UNKNOWN_STATUS = 500;

/**
 * Every named JSON example of an operation's responses, in the document's order, the `default` response last. There
 * each example carries its own status in `x-http-status`.
 */
export function readExamples(document: unknown, operation: JsonObject): ResponseExample[] {
  const responses = Object.entries(asObject(operation.responses));
  responses.sort(([a], [b]) => Number(a === 'default') - Number(b === 'default'));
  return responses.flatMap(([status, response]) => readResponse(document, status, response));
}

/** The example a client wishes for: the first that fits the name and the status it gave. */
export function findExample(
  examples: readonly ResponseExample[],
  { code, example }: Preference,
): ResponseExample | undefined {
  return examples.find(
    ({ name, status }) => (example ?? name) === name && (code === undefined || code === status),
  );
}

function readResponse(document: unknown, status: string, node: unknown): ResponseExample[] {
  const response = followRef(document, node);
  const headers = readHeaders(document, response);
  const [, mediaType] =
    Object.entries(asObject(response.content)).find(([type]) => JSON_TYPE.test(type)) ?? [];
  const { examples, example } = asObject(mediaType);
  const named = Object.entries(asObject(examples)).map(
    ([name, entry]) => [name, followRef(document, entry)] as const,
  );
  const all = example === undefined ? named : [...named, ['example', { value: example }] as const];
  return all.map(([name, entry]) => ({
    name,
    status: Number(status) || Number(entry['x-http-status']) || UNKNOWN_STATUS,
    isShared: status === 'default',
    headers: status !== 'default' || entry['x-retry'] === 'always' ? headers : {},
    body: asObject(entry.value),
  }));
}

/** The examples of declared headers; a `default` response, shared by many codes, has them for codes worth a retry. */
function readHeaders(document: unknown, response: JsonObject): Record<string, string> {
  const headers = Object.entries(asObject(response.headers)).map(
    ([name, header]) => [name.toLowerCase(), followRef(document, header).example] as const,
  );
  return Object.fromEntries(
    headers.flatMap(([name, example]) => (example === undefined ? [] : [[name, String(example)]])),
  );
}
