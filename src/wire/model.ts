/**
 * The shape of one value on the wire. Objects and arrays are spread over dotted keys with indices from 1
 * (`Item.1.Name`); `any` is a value of unknown type and stays the text it came as.
 */
export type WireType =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'array'; readonly items: WireType; readonly maxItems?: number }
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, WireType>> };

/** A parameter as the wire sees it: a name and the shape of its value. */
export interface WireParameter {
  readonly name: string;
  readonly type: WireType;
}

/** Why a request cannot be dispatched to an operation; each kind has its answer in `RpcRule.failures`. */
export type WireFailureKind =
  | 'missingAction'
  | 'unknownAction'
  | 'missingVersion'
  | 'wrongVersion'
  | 'wrongMethod'
  | 'malformedEncoding'
  | 'bodyTooLarge'
  | 'tooManyParameters'
  | 'unsupportedMediaType';

/** The answer to a request that cannot be dispatched: a gateway code of the contract, and its message if not the usual. */
export interface RpcFailure {
  readonly code: string;
  readonly message?: string;
}

/** What every answer carries: the form of request ids, and the template of the `Recommend` link. */
export interface RpcReplies {
  readonly requestId: string;
  readonly recommend?: string;
}

/** Where one of the dispatching values stands: a header, else a parameter of the query or the form body. */
export interface RpcSource {
  readonly header: string;
  readonly parameter: string;
}

/** The contract's root extension `x-rpc`: how every operation travels over one path. */
export interface RpcRule {
  readonly product: string;
  readonly version: string;
  readonly path: string;
  readonly methods: readonly string[];
  readonly action: RpcSource;
  readonly versionFrom: RpcSource;
  /** Names that belong to the protocol (action, version, signature ...), not to the operation. */
  readonly commonParameters: readonly string[];
  readonly regionParameter?: string;
  readonly maxBodyBytes: number;
  readonly maxParameters: number;
  readonly failures: Readonly<Record<WireFailureKind, RpcFailure>>;
  readonly replies?: RpcReplies;
}
