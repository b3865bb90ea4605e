import { isObject, type JsonObject } from './document.js';
import type { ParameterRule } from './model.js';

/** A cross-parameter rule with its schema and its place in `x-parameter-rules`. */
export interface WrittenRule {
  readonly rule: ParameterRule;
  readonly schema: unknown;
  readonly index: number;
}

/** The `x-parameter-rules` of an Operation Object that have a name and a schema, in contract order. */
export function readRules(operation: JsonObject): WrittenRule[] {
  const rules = operation['x-parameter-rules'];
  return (Array.isArray(rules) ? rules : []).flatMap((written, index) => {
    if (!isObject(written) || typeof written.name !== 'string') return [];
    const { name, description, schema, code } = written;
    if (!isObject(schema) && typeof schema !== 'boolean') return [];
    const rule = {
      name,
      ...(typeof description === 'string' && { description }),
      ...(typeof code === 'string' && { code }),
    };
    return [{ rule, schema, index }];
  });
}
