/** Building blocks of the shapes: a name, a list of names, a path of names, an object with no other members. */
export const name = { type: 'string', minLength: 1 };
export const names = { type: 'array', items: name, minItems: 1, uniqueItems: true };
export const path = { type: 'array', items: name, minItems: 1 };
export const sentence = { type: 'string', pattern: '^[A-Z][\\s\\S]*\\.$' };

/** An object that has exactly these members; a name that ends with `?` is optional. */
export function record(members) {
  const keys = Object.keys(members);
  return {
    type: 'object',
    required: keys.filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(keys.map((key) => [key.replace('?', ''), members[key]])),
    additionalProperties: false,
  };
}

/** An object whose members all have one shape. */
export function mapOf(shape) {
  return { type: 'object', additionalProperties: shape };
}

/** One shape or another, by whether the value has a member. */
export function byMember(member, present, missing) {
  // biome-ignore lint/suspicious/noThenProperty: `then` is the keyword of JSON Schema
  return { if: { required: [member] }, then: present, else: missing };
}

/** A record whose further members depend on the value of `tag`: `variants` is value -> members. */
export function tagged(tag, common, variants) {
  const values = Object.keys(variants);
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: values } },
    allOf: values.map((value) => ({
      if: { properties: { [tag]: { const: value } }, required: [tag] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is the keyword of JSON Schema
      then: record({ [tag]: name, ...common, ...variants[value] }),
    })),
  };
}
