export { describeDocumentProblem, describeFileProblem } from './describe-problem.js';
export {
  follow,
  formatPointer,
  isObject,
  type JsonObject,
  type Located,
  localReference,
  locate,
  member,
  pointerTokens,
} from './document.js';
export type {
  ContractTables,
  ErrorEntry,
  Operation,
  OperationBody,
  OperationParameter,
  ParameterRule,
  RetryClass,
  ViolationCode,
} from './model.js';
export { children, type LocatedOperation, type LocatedParameter, listOperations } from './operations.js';
export { compilePattern } from './pattern.js';
export { readContract } from './read-contract.js';
export {
  keywords,
  type PreparedContract,
  type PreparedOperation,
  type PreparedSchema,
  prepareSchemas,
  Resources,
  readGraph,
  type SchemaNode,
  schemaPlaces,
} from './schemas/index.js';
export {
  codeForViolations,
  type OperationValidators,
  type RequestValues,
  type ValidationError,
  type Validator,
  type Violation,
  violationsOfRequest,
} from './violations.js';
export { wireTypeOf } from './wire-type.js';
