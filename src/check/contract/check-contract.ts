import bundle from '../../../generated/openapi.json' with { type: 'json' };
import places from '../../../generated/places.json' with { type: 'json' };
import { validators } from '../../../generated/validators.js';
import { type ContractTables, type OperationValidators, readContract } from '../../contract/index.js';
import type { Mount } from '../../places/index.js';

/** What recordings are checked against. */
export interface CheckContract {
  /** The bundled document. */
  readonly bundle: unknown;
  readonly tables: ContractTables;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  /** Lines of the hand-written files, as far as they are known. */
  readonly mounts: readonly Mount[];
  /** The file it was loaded from; a thread loads it again. */
  readonly file?: string;
}

let own: CheckContract | undefined;

/** The flow log contract of this package, with its generated validators. */
export function ownContract(): CheckContract {
  own ??= {
    bundle,
    tables: readContract(bundle),
    validators: validators as unknown as CheckContract['validators'],
    mounts: (places as { mounts: readonly unknown[] }).mounts as readonly Mount[],
  };
  return own;
}
