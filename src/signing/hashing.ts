/**
 * The hash functions signing stands on; strings are hashed as UTF-8. Results may be plain strings, so that
 * synchronous implementations (a platform's native ones) can be passed in as they are.
 */
export interface Hashing {
  /** SHA-256 in lower-case hex. */
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA256 in lower-case hex. */
  hmacSha256Hex(key: string, text: string): string | Promise<string>;
  /** HMAC-SHA1 in padded Base64. */
  hmacSha1Base64(key: string, text: string): string | Promise<string>;
}

type HashName = 'SHA-256' | 'SHA-1';

let emptyHash: string | undefined;
let lastKey: readonly [id: string, imported: Promise<CryptoKey>] | undefined;

/** SHA-256 in lower-case hex by WebCrypto. */
export async function sha256Hex(data: string | Uint8Array): Promise<string> {
  if (data.length) return digest(data);
  // Nearly every request has an empty body, and the round trip of a digest costs far more than its hashing.
  emptyHash ??= await digest(data);
  return emptyHash;
}

/** HMAC-SHA256 in lower-case hex by WebCrypto. */
export async function hmacSha256Hex(key: string, text: string): Promise<string> {
  return hex(await hmac('SHA-256', key, text));
}

/** HMAC-SHA1 in padded Base64 by WebCrypto. */
export async function hmacSha1Base64(key: string, text: string): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await hmac('SHA-1', key, text))));
}

async function digest(data: string | Uint8Array): Promise<string> {
  return hex(await webCrypto().subtle.digest('SHA-256', bytes(data)));
}

async function hmac(hash: HashName, key: string, text: string): Promise<ArrayBuffer> {
  return webCrypto().subtle.sign('HMAC', await importKey(hash, key), bytes(text));
}

/** Importing a key costs as much as signing with it, and calls in a row use the same one: the last key is kept. */
function importKey(hash: HashName, key: string): Promise<CryptoKey> {
  const id = hash + key;
  if (lastKey?.[0] !== id) {
    // WebCrypto refuses an empty key; HMAC pads keys with zero bytes, so one zero byte is the same key.
    lastKey = [
      id,
      webCrypto().subtle.importKey('raw', bytes(key || '\0'), { name: 'HMAC', hash }, false, ['sign']),
    ];
  }
  return lastKey[1];
}

/** The platform's WebCrypto; throws a TypeError where it is cut down, as it is on pages that are not secure. */
export function webCrypto(): Crypto {
  if (!crypto.subtle) throw new TypeError('Cannot sign: WebCrypto is missing or needs https.');
  return crypto;
}

function bytes(data: string | Uint8Array): BufferSource {
  return (typeof data === 'string' ? new TextEncoder().encode(data) : data) as Uint8Array<ArrayBuffer>;
}

function hex(buffer: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(buffer)) text += byte.toString(16).padStart(2, '0');
  return text;
}
