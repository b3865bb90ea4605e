import type { WireFailureKind } from './model.js';

/** Header fields as Node, fetch or a plain record hold them; names in any letter case. */
export type WireHeaders =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One decoded key and its value, in the order of the request. */
export type WirePair = readonly [key: string, value: string];

/** How a request names its operation: by action on the RPC path, or by path as the contract writes it. */
export type WireStyle = 'rpc' | 'contract';

/**
 * A request as received. `url` is the request target (`/?Action=...`) or a whole URL, not decoded; a reader of
 * the socket may stop after `maxBodyBytes + 1` bytes of `body` and still get the right failure.
 */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: WireHeaders;
  readonly body?: string | Uint8Array | undefined;
}

/** A request that names a known operation: its business parameters apart from the protocol's own. */
export interface WireCall {
  readonly failure?: undefined;
  readonly action: string;
  readonly style: WireStyle;
  readonly pairs: readonly WirePair[];
  readonly common: readonly WirePair[];
}

/** A request that cannot be dispatched; `detail` is one line for a log, `action` what was asked for, if known. */
export interface WireFailure {
  readonly failure: WireFailureKind;
  readonly detail: string;
  /** The protocol parameter that is missing or wrong, where there is one. */
  readonly parameter?: string;
  readonly action?: string;
}
