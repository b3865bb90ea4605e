export type { Guard, Refusal } from './guard.js';
export type {
  CollectionEffect,
  CollectionModel,
  Effect,
  Expectation,
  Filter,
  Lifecycle,
  OperationModel,
  Paging,
  Place,
  SimulationModel,
  SwitchModel,
  TagsModel,
  TargetEffect,
  Write,
} from './model.js';
export { isSimulated, readModel } from './read-model.js';
export { tokenRefusal } from './read-paging.js';
export { type ReplyModel, toFieldValue } from './reply.js';
