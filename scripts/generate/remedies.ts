import type { NormalizedProblem } from '@redocly/openapi-core';

const remedies: Readonly<Record<string, string>> = {
  struct: 'write it as the OpenAPI 3.1 specification says (https://spec.openapis.org/oas/v3.1.1)',
  'no-unresolved-refs': 'name an existing file and place, or create it',
  'generator/unique-id': 'give each operation an operationId of its own',
  'operation-parameters-unique': 'leave one of the parameters with the same name and place out',
  'generator/pattern': 'write the pattern as an ECMAScript regular expression',
  'generator/extension-shape': 'see docs/extensions.md for its shape',
};

/** What to do about a problem: the linter's own suggestion if it has one, else what its rule asks for. */
export function remedyFor({ ruleId, suggest }: NormalizedProblem): string {
  const [first] = suggest;
  if (first !== undefined) return `did you mean ${suggest.join(' or ')}?`;
  return remedies[ruleId] ?? `follow lint rule ${ruleId}`;
}
