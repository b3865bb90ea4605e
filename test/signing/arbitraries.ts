import fc from 'fast-check';

/** Runs of each comparison with the vendor's code. */
export const oracleRuns = { numRuns: 1_000 };

const awkward = [...' *\'()!~+%&=/?#;:,@$"<>\\^`{|}\t\n\0-_.aZ09é中ﬀ🧪👩‍🚀', '%2A', '%20', 'http://'];

/** Text over all of Unicode, leaning towards what encoders get wrong; empty text included. */
export const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...awkward), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);

/** A parameter name as APIs have them: unreserved characters only. */
export const plainName = fc.stringMatching(/^[A-Z][A-Za-z0-9_~-]{0,6}(\.[0-9]{1,2})?(\.[A-Z][a-z]{0,4})?$/);

/** A parameter name that holds anything but nothing. */
export const anyName = text.filter((name) => name !== '' && name !== '__proto__');

const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(''));
const tag = fc.record({ Key: text, Value: scalar }, { requiredKeys: ['Key'], noNullPrototype: true });

/** The value of a parameter as SDK users write it: a scalar, a list, or a list of tags. */
export const parameterValue = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.array(tag, { maxLength: 12 }),
);

/** Parameters by name, with nested values. */
export function parameters(name: fc.Arbitrary<string>) {
  return fc.dictionary(name, parameterValue, { maxKeys: 6, noNullPrototype: true });
}

/** Decoded pairs, repeated names among them. */
export const pairs = fc.array(fc.tuple(text, text), { maxLength: 8 });

const visible = fc.string({ unit: fc.constantFrom(...'ABCxyz019+/=._-!~'), minLength: 1, maxLength: 40 });

/** Credentials, half of them temporary ones. */
export const credentials = fc.record({
  accessKeyId: visible.map((id) => id.replace(/,/g, '')),
  accessKeySecret: visible,
  securityToken: fc.option(visible, { nil: undefined }),
});

/** Dates the wire can write. */
export const date = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
});

/** Nonces as clients make them. */
export const nonce = fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{32}$/));

/** The methods of the RPC path. */
export const method = fc.constantFrom('GET', 'POST');

const headerCase = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
);
const headerName = fc
  .tuple(
    fc.constantFrom(
      'x-acs-action',
      'x-acs-version',
      'x-acs-b',
      'content-type',
      'accept',
      'x-sdk',
      'user-agent',
    ),
    headerCase,
  )
  .map(([name, write]) => write(name));
const headerValue = fc
  .tuple(fc.constantFrom('', ' ', '\t'), fc.string({ maxLength: 12 }), fc.constantFrom('', ' '))
  .map((parts) => parts.join(''));

/** Headers by name; one name may come in two cases, and values may have blanks around them. */
export const headers = fc.dictionary(headerName, headerValue, { noNullPrototype: true });

/** A body as text or bytes, or none. */
export const body = fc.oneof(fc.constant(undefined), text, fc.uint8Array({ maxLength: 40 }));
