import type { WirePair } from '../../wire/index.js';
import type { Reply, ReplyNotes } from '../http/service.js';
import { toXmlDocument } from '../xml.js';
import type { Answer } from './model.js';

/** How an answer is written; JSON unless the request says `Format=XML`. */
export type ReplyFormat = 'json' | 'xml';

/** The format a call asks for; the protocol's parameter is in no contract's `parameters`. */
export function readFormat(common: readonly WirePair[]): ReplyFormat {
  return common.some(([key, value]) => key === 'Format' && value.toUpperCase() === 'XML') ? 'xml' : 'json';
}

/** The format asked for in a URL that could not be dispatched. */
export function guessFormat(url: string): ReplyFormat {
  return /[?&]Format=XML(?:&|$)/i.test(url) ? 'xml' : 'json';
}

/** Serialises an answer; the root element of XML is `Error`, or `<action>Response`. */
export function toReply(
  answer: Answer,
  format: ReplyFormat,
  action: string | undefined,
  notes: ReplyNotes,
): Reply {
  const { status, headers, body, code } = answer;
  const isXml = format === 'xml';
  const root = status >= 400 ? 'Error' : `${action ?? ''}Response`;
  return {
    status,
    headers: { ...headers, 'content-type': isXml ? 'application/xml' : 'application/json' },
    body: isXml ? toXmlDocument(root, body) : JSON.stringify(body),
    notes: { ...notes, operation: action, code },
  };
}
