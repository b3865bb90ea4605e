export { Clock, type ClockKind, type ClockOptions } from './clock.js';
export { Collection, type CollectionRules } from './collection.js';
export { byPlace, type LookUp } from './indexes.js';
export {
  type Entry,
  type Item,
  isOneOf,
  isSame,
  reader,
  type Transition,
  valueAt,
  withValue,
} from './item.js';
export { ORDINARY, type Scope, type SeededRefusal, type Surroundings } from './scope.js';
export { type Defaults, type Selection, Store } from './store.js';
export {
  byTag,
  hasTags,
  mergeTags,
  readTags,
  type Tag,
  tagKeyOf,
  tagsOf,
  withTags,
} from './tags.js';
export type { Timing } from './timing.js';
