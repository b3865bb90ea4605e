/** The part of the vendor's classic client, which ships no types, that the tests use. */
declare module '@alicloud/pop-core' {
  export class RPCClient {
    constructor(config: {
      endpoint: string;
      apiVersion: string;
      accessKeyId: string;
      accessKeySecret: string;
      securityToken?: string | undefined;
    });
    request(action: string, params: object, options?: { method?: string }): Promise<unknown>;
  }
}
