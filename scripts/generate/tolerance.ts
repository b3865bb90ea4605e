import type { NormalizedProblem } from '@redocly/openapi-core';

/** Members that no output depends on. */
const annotations =
  /\/(description|summary|title|version|example|examples|default|deprecated|externalDocs|tags|url|email|contact|license)$/;
const besides = /^#\/(info|servers|tags|externalDocs|security|webhooks)\b/;
const needed = /The field `(name|in)` must be present/;

/**
 * True for a structural fault that leaves the outputs right: real documents hold misplaced and missing members,
 * leftovers of OpenAPI 3.0 (`nullable`, boolean `exclusiveMinimum`) and annotations of a wrong type.
 */
export function isHarmless({ ruleId, message, location: [place] }: NormalizedProblem): boolean {
  if (ruleId !== 'struct') return false;
  const pointer = place?.pointer ?? '';
  if (/ is not (expected|allowed) here/.test(message)) return true;
  if (message.startsWith('Expected type `Schema` (object) but got `boolean`')) return true;
  if (/must be present on this level/.test(message)) return !needed.test(message);
  if (/\/exclusive(Min|Max)imum$/.test(pointer) && message.endsWith('got `boolean`.')) return true;
  return annotations.test(pointer) || besides.test(pointer);
}
