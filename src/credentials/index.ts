import type { CredentialsProvider, ExpiringCredentials } from '../client/index.js';
import type { Credentials } from '../signing/index.js';

/** Environment variables by name; `process.env` serves. */
export type Environment = Readonly<Record<string, string | undefined>>;

const idVariable = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const secretVariable = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const tokenVariable = 'ALIBABA_CLOUD_SECURITY_TOKEN';

/**
 * Credentials for Node as the vendor's tools find them: the environment variables `ALIBABA_CLOUD_ACCESS_KEY_ID`,
 * `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN`, else whatever `@alicloud/credentials` finds
 * (profiles, RAM roles, OIDC), if it is installed. The provider rejects with an Error that says what to set.
 */
export function defaultCredentials(environment: Environment = process.env): CredentialsProvider {
  return () => readEnvironment(environment) ?? askVendor();
}

/** Empty variables count as unset, as the vendor has it. */
function readEnvironment(environment: Environment): Credentials | undefined {
  const accessKeyId = environment[idVariable];
  const accessKeySecret = environment[secretVariable];
  if (!accessKeyId && !accessKeySecret) return undefined;
  if (!accessKeyId || !accessKeySecret) {
    const [set, unset] = accessKeyId ? [idVariable, secretVariable] : [secretVariable, idVariable];
    throw new Error(`${set} is set and ${unset} is not; set both`);
  }
  const securityToken = environment[tokenVariable];
  return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
}

async function askVendor(): Promise<ExpiringCredentials> {
  const Vendor = await importVendor();
  const { accessKeyId = '', accessKeySecret = '', securityToken } = await new Vendor().getCredential();
  // It keeps and renews temporary credentials itself, so it is asked for each call.
  return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken, expiration: 0 }) };
}

type VendorClass = typeof import('@alicloud/credentials')['default'];

/** A CommonJS module: Node hands over all its exports as the default one, bundlers the one named `default`. */
async function importVendor(): Promise<VendorClass> {
  const vendor = await import('@alicloud/credentials').catch((cause: unknown) => {
    const remedy = `set ${idVariable} and ${secretVariable}, or install @alicloud/credentials`;
    throw new Error(`no credentials: ${remedy}`, { cause });
  });
  const found = vendor.default as unknown as VendorClass | { readonly default: VendorClass };
  return 'default' in found ? found.default : found;
}
