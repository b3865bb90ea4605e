import type { RpcRule } from '../../wire/index.js';
import type { JsonObject } from '../document/follow-ref.js';

/**
 * A body as it is sent: the contract's, with the fields of this one answer. A field that the body lacks is not added,
 * except that an explicit `message` always counts.
 */
export function fillEnvelope(
  rule: RpcRule,
  body: JsonObject,
  requestId: string,
  message?: string,
): JsonObject {
  const filled: Record<string, unknown> = { ...body };
  if (message !== undefined) filled.Message = message;
  if ('RequestId' in filled) filled.RequestId = requestId;
  const template = rule.replies?.recommend;
  if (template !== undefined && 'Recommend' in filled) {
    filled.Recommend = fillTemplate(template, {
      Code: String(filled.Code),
      product: rule.product,
      RequestId: requestId,
    });
  }
  return filled;
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole,
  );
}
