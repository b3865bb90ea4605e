export { keywords, subschemas } from './keywords.js';
export {
  type PreparedContract,
  type PreparedOperation,
  type PreparedSchema,
  prepareSchemas,
} from './prepare.js';
