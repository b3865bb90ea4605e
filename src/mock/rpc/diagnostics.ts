import type { IPrismDiagnostic } from '@stoplight/prism-core';
import type { Violation } from '../../contract/index.js';
import type { BrokenRule } from '../http/service.js';

/** `DiagnosticSeverity.Error` of `@stoplight/types`. */
export const SEVERITY_ERROR = 0;

/** A violation in the form Prism carries it: the keyword as code, the place as path. */
export function toDiagnostic({ in: part, name, path, keyword, message }: Violation): IPrismDiagnostic {
  return { severity: SEVERITY_ERROR, code: keyword, path: [part, name, ...path], message };
}

/** The violation that `toDiagnostic` was given. */
export function toViolation({ path = [], code, message }: IPrismDiagnostic): Violation {
  const [part = '', name = '', ...rest] = path;
  return { in: part, name, path: rest, keyword: String(code ?? ''), message };
}

/** A violation as a log shows it, with indices from 1 as the wire counts them: `Tag.1.Key`. */
export function toBrokenRule({ name, path, keyword, message }: Violation): BrokenRule {
  const place = path.map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step));
  return { at: [name, ...place].join('.'), rule: keyword, message };
}
