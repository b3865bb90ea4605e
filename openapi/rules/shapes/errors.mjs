import { name, record, sentence } from './names.mjs';

/** Keywords of JSON Schema whose violation can be answered with a code of its own. */
const keywords = [
  'required',
  'type',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  '*',
];

/** What belongs to errors: texts of enum values, facts about an error example, codes of violated rules. */
export const errorExtensions = {
  'x-enumDescriptions': {
    on: ['Schema'],
    shape: { type: 'object', minProperties: 1, additionalProperties: name },
  },
  'x-http-status': { on: ['Example'], shape: { type: 'integer', minimum: 400, maximum: 599 } },
  'x-retry': {
    on: ['Example'],
    shape: { enum: ['always', 'read-only', 'new-signature', 'new-credentials'] },
  },
  'x-alternative-messages': {
    on: ['Example'],
    shape: { type: 'array', items: name, minItems: 1, uniqueItems: true },
  },
  'x-violation-codes': {
    on: ['Operation', 'Parameter', 'Schema'],
    shape: {
      type: 'object',
      minProperties: 1,
      properties: Object.fromEntries(keywords.map((keyword) => [keyword, name])),
      additionalProperties: false,
    },
  },
  'x-parameter-rules': {
    on: ['Operation'],
    shape: {
      type: 'array',
      minItems: 1,
      items: record({
        name: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
        description: sentence,
        schema: { $ref: 'https://json-schema.org/draft/2020-12/schema' },
        code: name,
      }),
    },
  },
};
