import { name, record } from './names.mjs';

const list = { type: 'array', items: name, uniqueItems: true };
const arn = { type: 'string', pattern: '^acs:' };

/** What an operation says about who may call it. */
export const operationExtensions = {
  'x-authorization': {
    on: ['Operation'],
    shape: record({
      action: { type: 'string', pattern: '^[a-z]+:[A-Za-z]+$' },
      level: { enum: ['create', 'delete', 'get', 'list', 'update'] },
      resources: { type: 'array', items: record({ type: name, 'arn?': arn, 'primary?': { const: true } }) },
      conditionKeys: list,
      dependentActions: list,
    }),
  },
};
