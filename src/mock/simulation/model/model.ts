import type { Operation } from '../../../contract/index.js';
import type { CollectionModel, Place, SwitchModel, TagsModel } from './collection.js';
import type { Guard } from './guard.js';
import type { ReplyModel } from './reply.js';

/** What a contract says about the things its operations act on; read and checked once. */
export interface SimulationModel {
  readonly collections: ReadonlyMap<string, CollectionModel>;
  readonly switches: ReadonlyMap<string, SwitchModel>;
  /** By operationId; operations without `x-effect` are left out. */
  readonly operations: ReadonlyMap<string, OperationModel>;
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
