import { isObject } from '../../../contract/index.js';
import { newId, toTimestamp } from '../effects/index.js';
import type { CollectionModel, Effect, SimulationModel } from '../model/index.js';
import { type Collection, type Item, valueAt, withValue } from '../state/index.js';

type Create = Extract<Effect, { kind: 'create' }>;

/** How seeded items of a collection are filled: like new ones, as far as the contract says what new ones hold. */
export interface Filling {
  readonly collection: CollectionModel;
  /** Documented defaults by parameter, with the places they go to. */
  readonly defaults: readonly { readonly place: readonly string[]; readonly value: unknown }[];
  /** Property that names the region, if items have one. */
  readonly regionField: string | undefined;
  /** Status of an item whose status is not given. */
  readonly status: string;
}

/** Prepares the filling of a collection's items from the operation that creates them. */
export function prepareFilling(
  collection: CollectionModel,
  { operations }: SimulationModel,
  regionParameter: string | undefined,
): Filling {
  const creating = [...operations.values()].find(
    ({ effect }) => effect.kind === 'create' && effect.collection === collection,
  );
  const create = creating?.effect as Create | undefined;
  const defaults = (create?.writes ?? []).flatMap(({ parameter, place }) => {
    const value = creating?.operation.parameters.find(({ name }) => name === parameter)?.default;
    return value === undefined ? [] : [{ place, value }];
  });
  const [stable = ''] = collection.status.stable;
  return {
    collection,
    defaults,
    regionField: collection.properties.find((name) => name === regionParameter),
    status: create?.lifecycle.to ?? stable,
  };
}

/** An item with all that was left out; what is no object stays as it is, for the schema to refuse. */
export function fillItem(
  given: unknown,
  { collection: model, defaults, regionField, status }: Filling,
  {
    collection,
    region,
    now,
  }: { readonly collection: Collection; readonly region: string; readonly now: number },
): Item {
  let item: Item = {
    ...model.initial,
    [model.identity.field]: newId(collection),
    [model.status.field]: status,
    ...(model.createdAt !== undefined && { [model.createdAt]: toTimestamp(now) }),
    ...(regionField !== undefined && { [regionField]: region }),
    ...(isObject(given) ? given : {}),
  };
  for (const { place, value } of defaults) {
    if (valueAt(item, place) === undefined && isOpen(item, place)) item = withValue(item, place, value);
  }
  return item;
}

/** True when setting a place would overwrite nothing but objects. */
function isOpen(item: Item, place: readonly string[]): boolean {
  return place.slice(0, -1).every((_name, depth) => {
    const outer = valueAt(item, place.slice(0, depth + 1));
    return outer === undefined || isObject(outer);
  });
}
