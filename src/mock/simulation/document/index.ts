export { exportState } from './export.js';
export { type ScopeDocument, type StateDocument, StateError, type TransitionDocument } from './format.js';
export { createImport, type ImportState } from './import.js';
