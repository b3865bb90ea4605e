import {
  type Credentials,
  type ReceivedRequest,
  signV3,
  type V3Request,
  verifyV3,
} from '../../src/signing/index.js';

/** The credentials of `send`. */
export const keys = { accessKeyId: 'id', accessKeySecret: 'a-secret', securityToken: 'token' };

/** A request with something in every signed part. */
export const call = {
  method: 'POST',
  host: 'vpc.example.com',
  query: [['Name', 'a b']] as [string, string][],
  headers: [['x-acs-action', 'DoIt']] as [string, string][],
  body: 'body',
};

/** Signs a request and makes what a server receives of it. */
export async function send(request: V3Request, signer: Credentials = keys) {
  const added = await signV3(request, signer);
  const sent = [...(request.headers ?? [])].filter(([name]) => !Object.hasOwn(added, name.toLowerCase()));
  const headers = [['Host', request.host], ...sent, ...Object.entries(added)] as [string, string][];
  const { method, path, query, body } = request;
  return { method, path, query: [...query], headers, body } satisfies ReceivedRequest;
}

/** Changes the headers of that name. */
export function change(
  request: ReceivedRequest,
  name: string,
  by: (value: string) => string | undefined,
): ReceivedRequest {
  const headers = [...request.headers].flatMap(([key, value]): [string, string][] => {
    if (key.toLowerCase() !== name) return [[key, value]];
    const changed = by(value);
    return changed === undefined ? [] : [[key, changed]];
  });
  return { ...request, headers };
}

/** Why `verifyV3` refuses a request, or `valid`. */
export async function reasonFor(request: ReceivedRequest, secret = keys.accessKeySecret) {
  const answer = await verifyV3(request, secret);
  return answer.valid ? 'valid' : answer.reason;
}
