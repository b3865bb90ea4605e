export type { CollectionModel, Place, SwitchModel, TagsModel } from './collection.js';
export type { Guard, Refusal } from './guard.js';
export type {
  CollectionEffect,
  Effect,
  Expectation,
  Filter,
  Lifecycle,
  OperationModel,
  Paging,
  SimulationModel,
  TargetEffect,
  Write,
} from './model.js';
export { isSimulated, readModel } from './read-model.js';
export { tokenRefusal } from './read-paging.js';
export { type ReplyModel, toFieldValue } from './reply.js';
