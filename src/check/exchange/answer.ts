import type { Shape } from '../contract/shape.js';
import type { ExchangeResponse } from '../model.js';
import { readBodyText } from './body.js';
import { headerOf, toHeaderRecord } from './headers.js';
import { readXml } from './xml.js';

/** The body of an answer as a value, or why there is none: `foreign` is a page or text that no API writes. */
export type AnswerBody =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string; readonly kind: 'empty' | 'foreign' | 'damaged' };

/** Reads the body of an answer: JSON, or XML by the structure that the contract gives it. */
export function readAnswer(response: ExchangeResponse, shape: Shape | undefined): AnswerBody {
  const { body = '', bodyEncoding } = response;
  if (bodyEncoding === undefined && body.charCodeAt(0) === 0x7b) {
    const value = parseJson(body);
    if (value !== undefined) return { value };
  }
  const headers = toHeaderRecord(response.headers);
  const read = readBodyText(response, headers);
  if ('problem' in read) return { problem: read.problem, kind: 'damaged' };
  const text = read.text.trim();
  if (text === '') return { problem: 'the body is empty', kind: 'empty' };
  return text.startsWith('<') ? readMarkup(text, shape) : readJson(text, headerOf(headers, 'content-type'));
}

function readMarkup(text: string, shape: Shape | undefined): AnswerBody {
  if (/^<(!doctype html|html)\b/i.test(text)) {
    return { problem: 'it is an HTML page, as proxies and load balancers send them', kind: 'foreign' };
  }
  const value = readXml(text, shape);
  return value === undefined ? { problem: 'it is neither JSON nor XML', kind: 'foreign' } : { value };
}

function readJson(text: string, type: string): AnswerBody {
  const value = parseJson(text);
  if (value !== undefined) return { value };
  const isCut = /^[[{]/.test(text);
  const what = isCut ? 'the JSON is broken or cut short' : 'it is neither JSON nor XML';
  if (isCut) return { problem: what, kind: 'damaged' };
  return { problem: type ? `${what}, but ${type}` : what, kind: 'foreign' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
