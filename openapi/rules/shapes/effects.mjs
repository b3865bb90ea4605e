import { mapOf, name, names, path, record, tagged } from './names.mjs';

const values = { type: 'array', minItems: 1 };
const valuesByName = { ...mapOf(values), minProperties: 1 };

const guards = {
  type: 'array',
  minItems: 1,
  items: tagged(
    'guard',
    { code: name, 'message?': name },
    {
      'switch-on': { resource: name },
      'switch-off': { resource: name },
      exists: {},
      type: {},
      'field-not': { field: name, values },
      status: { in: names },
      'no-other': { same: names, 'where?': valuesByName, 'unless?': valuesByName },
      quota: {},
      available: { parameters: names },
      feature: { name, parameter: name, 'unless?': values },
      'tag-quota': {},
      'any-of': { parameters: names },
    },
  ),
};

const filter = record({
  field: { anyOf: [name, path] },
  'match?': { const: 'tags' },
  'where?': { type: 'object' },
});
const row = { enum: ['identity', 'type', 'key', 'value'] };
const target = { identity: name, type: name };

/** What a valid request does, what it moves and how a long list is cut. */
export const effectExtensions = {
  'x-lifecycle': {
    on: ['Operation'],
    shape: record({ resource: name, from: names, via: name, to: name }),
  },
  'x-effect': {
    on: ['Operation'],
    shape: tagged(
      'kind',
      { resource: name, 'answer?': mapOf(name), 'guards?': guards },
      {
        create: { 'set?': mapOf(name) },
        list: { 'filters?': mapOf(filter) },
        transition: { identity: name, 'set?': mapOf(name) },
        tag: { ...target, tags: name },
        untag: { ...target, keys: name, all: name },
        'list-tags': { ...target, tags: name, 'item?': mapOf(row) },
        move: { ...target, set: mapOf(name) },
        open: {},
        'read-switch': {},
      },
    ),
  },
  'x-paging': {
    on: ['Operation'],
    shape: tagged(
      'style',
      { size: name, items: path },
      { page: { page: name, 'total?': name }, token: { token: name } },
    ),
  },
};
