export type { BrokenRule, ReplyNotes } from './http/service.js';
export type { Mock, MockExchange, MockOptions } from './options.js';
export type { Outcome, RequestContext, Respond } from './rpc/respond.js';
export {
  type ClockKind,
  type ClockOptions,
  type ScopeDocument,
  type SeededRefusal,
  type Selection,
  type SimulationOptions,
  type StateDocument,
  StateError,
  type TransitionDocument,
} from './simulation/index.js';
export { startMock } from './start.js';
export { MockStartError, type MockStartErrorCode } from './start-error.js';
