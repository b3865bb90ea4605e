import type { RpcRule, WireType } from '../wire/index.js';

/** Everything the toolkit knows about a contract, read once from its bundle. */
export interface ContractTables {
  /** How operations travel over one path (`x-rpc`); absent for a plain REST contract. */
  readonly rpc?: RpcRule;
  /** Operations by operationId, in contract order. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Errors that any call may get, by code. */
  readonly gatewayErrors: Readonly<Record<string, ErrorEntry>>;
}

/** One operation of the contract. */
export interface Operation {
  readonly id: string;
  /** HTTP method in lower case. */
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  /** Parameters of path and operation merged, in contract order. */
  readonly parameters: readonly OperationParameter[];
  readonly body?: OperationBody;
  /** Cross-parameter rules, in the order of the `rules` validators. */
  readonly rules: readonly ParameterRule[];
  /** Codes by violated keyword for every parameter that has none of its own. */
  readonly violationCodes: readonly ViolationCode[];
  /** Code of a violation that nothing else maps. */
  readonly fallbackCode?: string;
  /** Declared statuses: `200`, `4XX`, `default`. */
  readonly responses: readonly string[];
  /** The operation's own error codes; a code may come with several statuses. */
  readonly errors: Readonly<Record<string, readonly ErrorEntry[]>>;
  /** The operation's `x-` members that these tables do not spell out. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A parameter with its serialisation and the codes of its violations. */
export interface OperationParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly type: WireType;
  readonly default?: unknown;
  readonly violationCodes: readonly ViolationCode[];
}

/** The request body as far as tables need it; its shape is in the validators. */
export interface OperationBody {
  readonly required: boolean;
  readonly contentTypes: readonly string[];
}

/** A named rule over all query values and the code that answers its violation. */
export interface ParameterRule {
  readonly name: string;
  readonly description?: string;
  readonly code?: string;
}

/** Which code answers a violated keyword; `*` as keyword stands for every keyword. */
export interface ViolationCode {
  /** Place inside the value; `*` stands for every array index. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly code: string;
}

/** Whether a failed call may be repeated, and what has to change first. */
export type RetryClass = 'never' | 'always' | 'read-only' | 'new-signature' | 'new-credentials';

/** One documented error answer. */
export interface ErrorEntry {
  readonly status: number;
  readonly message: string;
  readonly alternativeMessages?: readonly string[];
  readonly cause: string;
  readonly retry: RetryClass;
}
