import type { Operation, ViolationCode } from './model.js';

/** A place where a request breaks its contract. */
export interface Violation {
  /** `query`, `path`, `header`, `cookie`, `body`, or `rule` for a cross-parameter rule. */
  readonly in: string;
  /** Parameter or rule name; empty for the body. */
  readonly name: string;
  /** Place inside the value; a missing member is part of it. */
  readonly path: readonly string[];
  /** Violated JSON Schema keyword; `rule` for a cross-parameter rule. */
  readonly keyword: string;
  readonly message: string;
}

/** What a generated validator reports; the part of ajv's error object that is needed here. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A generated validator: true if the value keeps the schema, else `errors` tells where not. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** The validators of one operation. */
export interface OperationValidators {
  readonly request: Validator;
  readonly rules: readonly Validator[];
  readonly responses: Readonly<Record<string, Validator>>;
}

/** Values of a request by where they stand, decoded; header names in lower case. */
export interface RequestValues {
  readonly query?: unknown;
  readonly path?: unknown;
  readonly header?: unknown;
  readonly cookie?: unknown;
  readonly body?: unknown;
}

/** Checks a request against its operation: parameters and body, then the cross-parameter rules. */
export function violationsOfRequest(
  operation: Operation,
  validators: OperationValidators,
  request: RequestValues,
): Violation[] {
  const valid = validators.request(request);
  const violations = valid ? [] : violationsFrom(validators.request.errors ?? [], operation);
  operation.rules.forEach(({ name, description }, index) => {
    if (validators.rules[index]?.(request.query ?? {}) === false) {
      violations.push({
        in: 'rule',
        name,
        path: [],
        keyword: 'rule',
        message: description ?? `breaks rule ${name}`,
      });
    }
  });
  return violations;
}

/** Turns the errors of a request validator into violations; a missing group stands for its required parameters. */
export function violationsFrom(errors: readonly ValidationError[], operation: Operation): Violation[] {
  return errors.flatMap((error) => {
    const [group, ...inside] = tokensOf(error);
    if (group === undefined) return [];
    if (group === 'body') return [violation('body', '', inside, error)];
    const [name, ...path] = inside;
    if (name !== undefined) return [violation(group, name, path, error)];
    return operation.parameters
      .filter((parameter) => parameter.in === group && parameter.required)
      .map((parameter) => violation(group, parameter.name, [], error));
  });
}

/**
 * The error code that answers a request with these violations: missing parameters first, then the others in
 * parameter order, then the rules; undefined if the contract maps none of them.
 */
export function codeForViolations(
  operation: Operation,
  violations: readonly Violation[],
): string | undefined {
  const ranked = violations.map((violation) => rank(operation, violation));
  ranked.sort((a, b) => a.group - b.group || a.parameter - b.parameter || a.row - b.row);
  return (
    ranked.find(({ code }) => code !== undefined)?.code ??
    (ranked.length > 0 ? operation.fallbackCode : undefined)
  );
}

function tokensOf({ instancePath, params }: ValidationError): string[] {
  const tokens = instancePath
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof member === 'string' ? [...tokens, member] : tokens;
}

function violation(place: string, name: string, path: string[], error: ValidationError): Violation {
  return { in: place, name, path, keyword: error.keyword, message: error.message ?? error.keyword };
}

function rank(operation: Operation, violation: Violation) {
  if (violation.in === 'rule') {
    const rule = operation.rules.findIndex(({ name }) => name === violation.name);
    return { group: 2, parameter: rule, row: 0, code: operation.rules[rule]?.code };
  }
  const index = operation.parameters.findIndex((parameter) => isSame(parameter, violation));
  const rows = operation.parameters[index]?.violationCodes ?? [];
  const own = nearestRow(rows, violation);
  return {
    group: violation.keyword === 'required' ? 0 : 1,
    parameter: index < 0 ? operation.parameters.length : index,
    row: own === undefined ? rows.length : rows.indexOf(own),
    code: (own ?? nearestRow(operation.violationCodes, { ...violation, path: [] }))?.code,
  };
}

function isSame(parameter: { in: string; name: string }, violation: Violation): boolean {
  if (parameter.in !== violation.in) return false;
  const fold = (name: string) => (parameter.in === 'header' ? name.toLowerCase() : name);
  return fold(parameter.name) === fold(violation.name);
}

function nearestRow(rows: readonly ViolationCode[], { path, keyword }: Violation): ViolationCode | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const here = rows.filter(
      (row) => row.path.length === depth && row.path.every((token, i) => matches(token, path[i])),
    );
    const found = here.find((row) => row.keyword === keyword) ?? here.find((row) => row.keyword === '*');
    if (found !== undefined) return found;
  }
  return undefined;
}

function matches(token: string, actual: string | undefined): boolean {
  return token === actual || (token === '*' && actual !== undefined && /^\d+$/.test(actual));
}
