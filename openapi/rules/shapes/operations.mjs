const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, uniqueItems: true };

/** What an operation says about itself as data. */
export const operationExtensions = {
  'x-authorization': {
    on: ['Operation'],
    shape: {
      type: 'object',
      required: ['action', 'level', 'resources', 'conditionKeys', 'dependentActions'],
      properties: {
        action: { type: 'string', pattern: '^[a-z]+:[A-Za-z]+$' },
        level: { enum: ['create', 'delete', 'get', 'list', 'update'] },
        resources: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type'],
            properties: { type: text, arn: { type: 'string', pattern: '^acs:' }, primary: { const: true } },
            additionalProperties: false,
          },
        },
        conditionKeys: texts,
        dependentActions: texts,
      },
      additionalProperties: false,
    },
  },
  'x-lifecycle': { on: ['Operation'], shape: { type: 'object' } },
};
