import type { RpcRule, WireFailureKind } from '../../wire/index.js';
import { asObject, type JsonObject } from '../document/follow-ref.js';

const FAILURES = [
  'missingAction',
  'unknownAction',
  'missingVersion',
  'wrongVersion',
  'wrongMethod',
  'malformedEncoding',
  'bodyTooLarge',
  'tooManyParameters',
  'unsupportedMediaType',
] as const satisfies readonly WireFailureKind[];

const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value !== '',
  number: (value) => typeof value === 'number' && value > 0,
  list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

const MEMBERS: readonly (readonly [path: string, shape: string])[] = [
  ['product', 'string'],
  ['version', 'string'],
  ['path', 'string'],
  ['methods', 'list'],
  ['action.header', 'string'],
  ['action.parameter', 'string'],
  ['versionFrom.header', 'string'],
  ['versionFrom.parameter', 'string'],
  ['commonParameters', 'list'],
  ['maxBodyBytes', 'number'],
  ['maxParameters', 'number'],
  ...FAILURES.map((failure) => [`failures.${failure}.code`, 'string'] as const),
];

/**
 * The wire rule of a contract that nobody has linted.
 * @throws Error naming the first member of `x-rpc` that is missing or of the wrong shape.
 */
export function checkRule(rule: unknown): RpcRule {
  for (const [path, shape] of MEMBERS) {
    if (!SHAPES[shape]?.(readMember(asObject(rule), path)))
      throw new Error(`x-rpc.${path} must be a ${shape}`);
  }
  return rule as RpcRule;
}

function readMember(object: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => asObject(node)[name], object);
}
