import type { Operation } from '../../../contract/index.js';
import type { Guard } from './guard.js';
import type { ReplyModel } from './reply.js';

/** A place inside an item: property names from the outside in. */
export type Place = readonly string[];

/** What a contract says about the things its operations act on; read and checked once. */
export interface SimulationModel {
  readonly collections: ReadonlyMap<string, CollectionModel>;
  readonly switches: ReadonlyMap<string, SwitchModel>;
  /** By operationId; operations without `x-effect` are left out. */
  readonly operations: ReadonlyMap<string, OperationModel>;
}

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

/** An operation with what a valid request does. */
export interface OperationModel {
  readonly operation: Operation;
  readonly effect: Effect;
  readonly guards: readonly Guard[];
  readonly reply: ReplyModel;
}

/** Moves an item from stable statuses through a transient one; `to` is undefined for the status it came from. */
export interface Lifecycle {
  readonly from: readonly string[];
  readonly via: string;
  readonly to: string | undefined;
}

/** A parameter and the place of an item that it sets. */
export interface Write {
  readonly parameter: string;
  readonly place: Place;
}

/** A place of an item and a value it must have. */
export interface Expectation {
  readonly place: Place;
  readonly value: unknown;
}

/** What a list parameter asks of an item, beside further expectations. */
export interface Filter {
  readonly parameter: string;
  readonly place: Place;
  readonly match: 'equals' | 'tags';
  readonly where: readonly Expectation[];
}

/** How a long answer is cut, and where in the answer its items stand. */
export type Paging = { readonly items: Place; readonly size: string } & (
  | { readonly style: 'page'; readonly page: string; readonly total: string | undefined }
  | { readonly style: 'token'; readonly token: string }
);

/** Which part of a tag row a field of the answer shows. */
export type RowPart = 'identity' | 'type' | 'key' | 'value';

interface OfCollection {
  readonly collection: CollectionModel;
}

/** An effect on items that exist. */
export type TargetEffect = Extract<Effect, { identity: string }>;

/** An effect on a collection. */
export type CollectionEffect = Extract<Effect, { collection: CollectionModel }>;

interface OnTarget extends OfCollection {
  /** Parameter with the ID, or with a list of them. */
  readonly identity: string;
  /** Parameter with the type of resource, where one operation serves several. */
  readonly type: string | undefined;
}

interface OnTags extends OnTarget {
  readonly tagging: TagsModel;
}

/** What a valid request does to state. */
export type Effect =
  | (OfCollection & {
      readonly kind: 'create';
      readonly lifecycle: Lifecycle;
      readonly writes: readonly Write[];
      readonly answer: ReadonlyMap<string, string>;
    })
  | (OfCollection & {
      readonly kind: 'list';
      readonly filters: readonly Filter[];
      readonly paging: Paging;
    })
  | (OnTarget & {
      readonly kind: 'transition';
      readonly lifecycle: Lifecycle;
      readonly writes: readonly Write[];
    })
  | (OnTarget & { readonly kind: 'move'; readonly writes: readonly Write[] })
  | (OnTags & { readonly kind: 'tag'; readonly tags: string })
  | (OnTags & { readonly kind: 'untag'; readonly keys: string; readonly all: string | undefined })
  | (OnTags & {
      readonly kind: 'list-tags';
      readonly tags: string;
      readonly paging: Paging;
      readonly row: ReadonlyMap<string, RowPart>;
    })
  | { readonly kind: 'open' | 'read-switch'; readonly switch: SwitchModel };
