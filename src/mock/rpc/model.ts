import type { IncomingHttpHeaders } from 'node:http';
import type { WireCall } from '../../wire/index.js';
import type { JsonObject } from '../document/follow-ref.js';
import type { Preference } from '../preference.js';

/** A dispatched request: what travels through Prism. */
export interface EngineRequest {
  readonly call: WireCall;
  readonly headers: IncomingHttpHeaders;
  readonly values: Readonly<Record<string, unknown>>;
  readonly preference: Preference;
  readonly requestId: string;
}

/** An answer before it is serialised; `code` is its error code, if it is an error. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly code?: string | undefined;
  /** True when the client named this answer, whatever its request was worth. */
  readonly isAskedFor?: boolean;
}
