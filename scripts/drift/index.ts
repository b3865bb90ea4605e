export { findDrift } from './find-drift.js';
export { DriftInputError } from './model.js';
export { isClean, reportFailures, writeJson, writePretty } from './report.js';
