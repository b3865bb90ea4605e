import type { IPrismDiagnostic } from '@stoplight/prism-core';
import type { IHttpResponse } from '@stoplight/prism-http';
import { toXmlElement } from '../xml.js';

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;
const XML_TYPE = /^application\/(?:[\w.+-]+\+)?xml\b/i;
const LONGEST_VIOLATIONS = 8 * 1024 - 100;
const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

/**
 * The text of a body in its media type, as Prism writes it.
 * @throws Error when the body has a structure its media type can't carry.
 */
export function serializeBody({ body, headers }: IHttpResponse): string {
  const type =
    Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (JSON_TYPE.test(type)) return JSON.stringify(body) ?? '';
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  if (XML_TYPE.test(type)) return toXmlElement('xml', body);
  throw new Error(`The example of type ${type || 'none'} is neither text nor JSON`);
}

/** Header values as text; those that Prism could not make up are left out. */
export function toHeaders(headers: IHttpResponse['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}

/** Prism's `sl-violations` header; characters a header can't hold are escaped. */
export function violationsHeader(
  input: readonly IPrismDiagnostic[],
  output: readonly IPrismDiagnostic[],
): string {
  const entries = [...input.map(describe('request')), ...output.map(describe('response'))];
  const text = JSON.stringify(entries).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > LONGEST_VIOLATIONS
    ? `Too many violations! ${text.slice(0, LONGEST_VIOLATIONS)}`
    : text;
}

function describe(part: 'request' | 'response') {
  return ({ path = [], severity, code, message }: IPrismDiagnostic) => ({
    location: [part, ...path],
    severity: SEVERITIES[severity],
    code,
    message,
  });
}
