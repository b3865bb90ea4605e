export { readGraph, type SchemaNode } from './graph.js';
export { keywords, subschemas } from './keywords.js';
export {
  type PreparedContract,
  type PreparedOperation,
  type PreparedSchema,
  prepareSchemas,
} from './prepare.js';
export { Resources, schemaPlaces } from './resources.js';
