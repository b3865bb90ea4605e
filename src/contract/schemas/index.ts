export { readGraph, type SchemaNode } from './graph.js';
export { keywords, subschemas } from './keywords.js';
export { prepareSchemas } from './prepare.js';
export type { PreparedContract, PreparedOperation, PreparedSchema } from './prepared.js';
export { Resources, schemaPlaces } from './resources.js';
