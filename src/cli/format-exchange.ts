import type { createColors } from 'picocolors';
import type { MockExchange } from '../mock/index.js';

type Colors = ReturnType<typeof createColors>;

const MOST_RULES = 3;
const LONGEST_TEXT = 300;
const CONTROL_CHARACTERS = /[\p{Cc}\u2028\u2029]/gu;

/**
 * One exchange as one line: what was called, status, error code, time, and what was wrong with it:
 * `CreateFlowLog 400 MissingParameter 0.4 ms  RegionId: required`. Text from the request can't break the line.
 */
export function formatExchange(exchange: MockExchange, colors: Colors, withUrl: boolean): string {
  const { method, url, operation, status, code, milliseconds } = exchange;
  const paint = status >= 500 ? colors.red : status >= 400 ? colors.yellow : colors.green;
  const head = [
    escapeText(operation ?? `${method} ${url.split('?', 1)[0]}`),
    paint(String(status)),
    ...(code === undefined ? [] : [paint(code)]),
    colors.dim(`${milliseconds.toFixed(1)} ms`),
  ];
  const reasons = listReasons(exchange).join('; ');
  const tail = [
    ...(reasons ? [escapeText(reasons)] : []),
    ...(withUrl ? [escapeText(`${method} ${url}`)] : []),
  ];
  return [head.join(' '), ...tail].join('  ');
}

function listReasons({ broken = [], detail, error }: MockExchange): string[] {
  return [
    ...broken
      .slice(0, MOST_RULES)
      .map(({ at, rule, message }) => `${at}: ${rule === 'rule' ? message : rule}`),
    ...(broken.length > MOST_RULES ? [`${broken.length - MOST_RULES} more`] : []),
    ...(detail === undefined ? [] : [detail]),
    ...(error === undefined ? [] : [describeError(error)]),
  ];
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).replace(/\s*\n\s*/g, ' < ') : String(error);
}

function escapeText(text: string): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}...` : text;
  return cut.replace(
    CONTROL_CHARACTERS,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
