import { randomUUID } from 'node:crypto';
import type { RpcRule } from '../../wire/index.js';

/** A fresh request id in the form the contract says: a UUID, in capitals if it says so. */
export function newRequestId({ replies }: RpcRule): string {
  const id = randomUUID();
  return replies?.requestId === 'uuid-upper-case' ? id.toUpperCase() : id;
}
