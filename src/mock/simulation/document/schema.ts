import type { ContractTables } from '../../../contract/index.js';
import type { JsonObject } from '../../document/follow-ref.js';
import type { Guard, SimulationModel } from '../model/index.js';

const NAME = { type: 'string', minLength: 1 };
const MOMENT = { type: 'string', format: 'date-time' };

/** The JSON Schema (2020-12) of one scope; items are looked at apart, once they are filled. */
export function scopeSchema(
  model: SimulationModel,
  { operations, gatewayErrors }: ContractTables,
): JsonObject {
  const collections = [...model.collections.values()];
  const guards = [...model.operations.values()].flatMap((operation) => operation.guards);
  const codes = [
    ...Object.values(operations).flatMap(({ errors }) => Object.keys(errors)),
    ...Object.keys(gatewayErrors),
  ];
  return closed({
    account: NAME,
    region: { type: 'string' },
    now: MOMENT,
    resources: closed(byName(collections, { type: 'array', items: { type: 'object' } })),
    transitions: closed(byName(collections, { type: 'object', additionalProperties: transitionSchema })),
    switches: closed(byName([...model.switches.values()], { type: 'boolean' })),
    quotas: closed(
      byName(
        collections.filter(({ quota }) => quota !== undefined),
        { type: 'integer', minimum: 0 },
      ),
    ),
    features: closed(byName(guards.filter(isFeature), { type: 'boolean' })),
    missing: closed(
      byName(
        guards.filter(isAvailable).flatMap(({ parameters }) => parameters.map((name) => ({ name }))),
        { type: 'array', items: NAME },
      ),
    ),
    refusals: { type: 'array', items: refusalSchema(Object.keys(operations), codes) },
  });
}

/** The JSON Schema of an item of a collection, as the contract has it. */
export function itemSchema(schema: string): JsonObject {
  return { $ref: `#/components/schemas/${schema}` };
}

const transitionSchema = {
  ...closed({ from: NAME, to: NAME, startedAt: MOMENT, reads: { type: 'integer', minimum: 0 } }),
  required: ['to'],
};

function refusalSchema(operations: readonly string[], codes: readonly string[]): JsonObject {
  return {
    ...closed({
      operation: { enum: operations },
      when: { type: 'object' },
      code: { enum: [...new Set(codes)] },
      message: NAME,
    }),
    required: ['code'],
  };
}

function closed(properties: JsonObject): JsonObject {
  return { type: 'object', properties, additionalProperties: false };
}

function byName(named: readonly { readonly name: string }[], schema: JsonObject): JsonObject {
  return Object.fromEntries(named.map(({ name }) => [name, schema]));
}

function isFeature(guard: Guard): guard is Extract<Guard, { guard: 'feature' }> {
  return guard.guard === 'feature';
}

function isAvailable(guard: Guard): guard is Extract<Guard, { guard: 'available' }> {
  return guard.guard === 'available';
}
