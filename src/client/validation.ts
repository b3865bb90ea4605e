import { operations } from '../../generated/operations.js';
import { validators } from '../../generated/validators.js';
import { codeForViolations, type Validator, type Violation, violationsOfRequest } from '../contract/index.js';
import { checkCall, type Validation } from './check-call.js';
import type { BrokenRule } from './errors.js';

type Validators = Readonly<Record<string, { readonly responses: Readonly<Record<string, Validator>> }>>;

/** The contract's own rules, compiled ahead of time. */
export const validation: Validation = {
  checkRequest(id, query) {
    const found = Object.entries(operations).find(([name]) => name === id);
    if (!found) return undefined;
    const [name, operation] = found as [
      keyof typeof validators,
      (typeof operations)[keyof typeof operations],
    ];
    const violations = violationsOfRequest(operation, validators[name], { query });
    if (violations.length === 0) return undefined;
    return {
      violations: violations.map(toBrokenRule),
      expectedCode: codeForViolations(operation, violations),
    };
  },
  checkResponse(id, status, body) {
    const responses = (validators as Validators)[id]?.responses;
    const check = responses?.[status] ?? responses?.default;
    if (!check || check(body)) return undefined;
    const violations = check.errors ?? [];
    return {
      violations: violations.map(({ instancePath, keyword, message }) => ({
        name: instancePath.slice(1).replaceAll('/', '.'),
        rule: keyword,
        message: `${message}`,
      })),
    };
  },
  checkCall: (operation, query, send) => checkCall(validation, operation, query, send),
};

/** The wire counts items from 1, JSON from 0. */
function toBrokenRule({ name, path, keyword, message }: Violation): BrokenRule {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) + 1 : step));
  return {
    name: keyword === 'rule' ? '' : [name, ...steps].join('.'),
    rule: keyword === 'rule' ? name : keyword,
    message,
  };
}
