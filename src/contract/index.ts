export { formatPointer, isObject, type JsonObject, pointerTokens } from './document.js';
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
export { compilePattern } from './pattern.js';
export { readContract } from './read-contract.js';
export {
  keywords,
  type PreparedContract,
  type PreparedOperation,
  type PreparedSchema,
  prepareSchemas,
} from './schemas/index.js';
export {
  codeForViolations,
  type OperationValidators,
  type RequestValues,
  type ValidationError,
  type Validator,
  type Violation,
  violationsFrom,
  violationsOfRequest,
} from './violations.js';
