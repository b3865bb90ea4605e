export { createSimulation, type Simulation, type SimulationOptions } from './create-simulation.js';
export {
  type ScopeDocument,
  type StateDocument,
  StateError,
  type TransitionDocument,
} from './document/index.js';
export { isSimulated } from './model/index.js';
export { openStateFile, readJsonFile, type StateFile } from './persist/index.js';
export type { ClockKind, ClockOptions, SeededRefusal, Selection } from './state/index.js';
