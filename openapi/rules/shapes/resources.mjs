import { byMember, mapOf, name, names, path, record, sentence } from './names.mjs';

const count = { type: 'integer', minimum: 1 };
const statuses = { type: 'array', items: name, uniqueItems: true };

const collection = record({
  description: sentence,
  schema: name,
  scope: names,
  identity: record({ field: name, prefix: name, length: count }),
  typeNames: names,
  createdAt: name,
  fields: mapOf(path),
  initial: { type: 'object' },
  status: record({
    field: name,
    absent: name,
    values: mapOf(record({ transient: { type: 'boolean' }, description: sentence })),
  }),
  quota: record({ limit: count, code: name }),
  tags: record({ field: path, limit: count }),
  poll: record({ operation: name, identity: name, items: path, interval: count, attempts: count }),
  waiters: mapOf(record({ until: names, while: statuses })),
});

const accountSwitch = record({
  kind: { const: 'switch' },
  description: sentence,
  scope: names,
  initial: { enum: ['open', 'closed'] },
  field: name,
});

/** What the operations act on: collections of things that live, and switches of the account. */
export const resourceExtensions = {
  'x-resources': {
    on: ['Root'],
    shape: mapOf(byMember('kind', accountSwitch, collection)),
  },
};
