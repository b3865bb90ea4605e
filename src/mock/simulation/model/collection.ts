/** A place inside an item: property names from the outside in. */
export type Place = readonly string[];

/** A collection of things that are created, live and are deleted; kept per account and region. */
export interface CollectionModel {
  readonly name: string;
  /** Name of the component schema of one item. */
  readonly schema: string;
  /** Properties of an item, in the schema's order. */
  readonly properties: readonly string[];
  readonly identity: { readonly field: string; readonly prefix: string; readonly length: number };
  /** Values of a type parameter that mean this collection; compared without regard to case, the first one is shown. */
  readonly typeNames: readonly string[];
  readonly createdAt: string | undefined;
  /** Where parameters are kept that have no property of their name. */
  readonly places: ReadonlyMap<string, Place>;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly status: StatusModel;
  readonly quota: number | undefined;
  readonly tags: TagsModel | undefined;
}

/** The statuses of a collection's items. */
export interface StatusModel {
  readonly field: string;
  /** Stands for what does not exist; never a value of the field. */
  readonly absent: string;
  readonly transient: ReadonlySet<string>;
  readonly stable: ReadonlySet<string>;
}

/** Where items keep their tags, how many they may have, and how a tag names its two halves. */
export interface TagsModel {
  readonly place: Place;
  readonly limit: number;
  readonly key: string;
  readonly value: string;
}

/** Something an account switches on. */
export interface SwitchModel {
  readonly name: string;
  readonly field: string;
  /** Kept for the whole account instead of each region. */
  readonly isAccountWide: boolean;
}
