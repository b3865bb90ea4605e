import { canonicalParameters, signatureV1, stringToSignV1, type V1Hashing, type V1Request } from './v1.js';
import { equalInConstantTime, refuse, type Verification } from './verification.js';

/**
 * Tells whether a request was signed by this secret with HMAC-SHA1 (signature version 1.0), as a value: it never throws
 * for anything in the request. The signature's parameters may stand in the query or in the form body; a parameter in
 * both counts twice. Age, nonce and security token are left to the caller.
 */
export async function verifyV1(
  request: V1Request,
  secret: string,
  hashing?: V1Hashing,
): Promise<Verification> {
  const query = [...request.query, ...(request.form ?? [])];
  const valuesOf = (wanted: string) => query.filter(([name]) => name === wanted).map(([, value]) => value);
  const signatures = valuesOf('Signature');
  const signature = signatures.join();
  if (!signature) return refuse('missing-signature', 'The request has no Signature parameter.');
  if (signatures.length > 1)
    return refuse('malformed-signature', 'There is more than one Signature parameter.');
  if (valuesOf('SignatureMethod').join() !== 'HMAC-SHA1' || valuesOf('SignatureVersion').join() !== '1.0') {
    return refuse(
      'malformed-signature',
      'The signature is not one of SignatureMethod=HMAC-SHA1, SignatureVersion=1.0.',
    );
  }
  const stringToSign = stringToSignV1(request.method, canonicalParameters({ query }));
  const expected = await signatureV1(secret, stringToSign, hashing);
  if (equalInConstantTime(expected, signature)) return { valid: true };
  return refuse('signature-mismatch', 'The signature is not that of this string to sign.', { stringToSign });
}
