import { createRequire } from 'node:module';

type Vpc = typeof import('@alicloud/vpc20160428', { with: { 'resolution-mode': 'require' }});
type Core = typeof import('@alicloud/openapi-core', { with: { 'resolution-mode': 'require' }});

/** The part of pop-core in use; the package's own types describe an export that it does not have. */
interface PopCore {
  readonly RPCClient: new (config: {
    accessKeyId: string;
    accessKeySecret: string;
    endpoint: string;
    apiVersion: string;
  }) => {
    request(action: string, parameters: object, options?: object): Promise<Record<string, unknown>>;
  };
}

const require = createRequire(import.meta.url);

/** The vendor's SDK for the product, the core its errors come from, and the older generic client: as Node loads them. */
export const vpc: Vpc = require('@alicloud/vpc20160428');
export const core: Core = require('@alicloud/openapi-core');
export const pop: PopCore = require('@alicloud/pop-core');
