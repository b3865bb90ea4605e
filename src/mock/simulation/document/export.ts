import type { SimulationModel } from '../model/index.js';
import type { Clock, Collection, Scope, Selection, Store, Surroundings } from '../state/index.js';
import type { ScopeDocument, StateDocument, TransitionDocument } from './format.js';

/** Writes state down; scopes that are like new are left out. */
export function exportState(
  { store, clock, model }: { store: Store; clock: Clock; model: SimulationModel },
  selection: Selection,
): StateDocument {
  const scopes = store.select(selection).flatMap((scope): ScopeDocument[] => {
    const now = clock.now(scope.account);
    for (const collection of scope.collections.values()) collection.settle(now);
    const content = exportContent(scope, store, model);
    if (Object.keys(content).length === 0) return [];
    return [{ account: scope.account, region: scope.region, now: new Date(now).toISOString(), ...content }];
  });
  return { version: 1, scopes };
}

function exportContent(
  scope: Scope,
  store: Store,
  model: SimulationModel,
): Omit<ScopeDocument, 'account' | 'region'> {
  const filled = [...scope.collections].filter(([, { size }]) => size > 0);
  const moving = filled.filter(([, collection]) => collection.moving().next().done !== true);
  const turned = [...model.switches.values()].filter((each) => store.isTurned(each, scope));
  return {
    ...(turned.length > 0 && {
      switches: Object.fromEntries(turned.map((each) => [each.name, store.isOn(each, scope)])),
    }),
    ...exportSurroundings(scope.surroundings),
    ...(filled.length > 0 && {
      resources: Object.fromEntries(
        filled.map(([name, collection]) => [name, Array.from(collection.all(), ({ item }) => item)]),
      ),
    }),
    ...(moving.length > 0 && {
      transitions: Object.fromEntries(
        moving.map(([name, collection]) => [name, exportTransitions(collection)]),
      ),
    }),
  };
}

function exportTransitions(collection: Collection): Record<string, TransitionDocument> {
  return Object.fromEntries(
    Array.from(collection.moving()).flatMap(({ id, transition }) => {
      if (!transition) return [];
      const { from, to, startedAt, reads } = transition;
      return [[id, { from, to, startedAt: new Date(startedAt).toISOString(), reads }]];
    }),
  );
}

function exportSurroundings({ quotas, features, missing, refusals }: Surroundings): Partial<ScopeDocument> {
  return {
    ...(Object.keys(quotas).length > 0 && { quotas }),
    ...(Object.keys(features).length > 0 && { features }),
    ...(Object.keys(missing).length > 0 && { missing }),
    ...(refusals.length > 0 && { refusals }),
  };
}
