/** The contract's tables and types. Validators, mock and single tables have entries of their own. */
export {
  type ErrorInfo,
  errorCatalogue,
  type GatewayErrorCode,
  gatewayErrorCodes,
  gatewayErrors,
  type OperationErrorCode,
} from '../generated/errors.js';
export {
  type Operation,
  type OperationId,
  operations,
  rpc,
} from '../generated/operations.js';
export type { components, operations as OperationTypes, paths } from '../generated/types.js';
