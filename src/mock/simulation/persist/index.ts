export { readJsonFile } from './read-file.js';
export { openStateFile, type StateFile } from './state-file.js';
