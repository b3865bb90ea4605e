import { step } from './reader.mjs';
import {
  fieldOf,
  itemOf,
  operationsOf,
  parameterNamesOf,
  resourcesOf,
  statusesOf,
} from './resource-reader.mjs';

/** A resource of `x-resources` speaks of fields, statuses, operations and parameters that exist. */
export default function resourceAgrees() {
  return {
    Root: {
      leave(root, ctx) {
        const here = { node: root, location: ctx.location };
        const operations = operationsOf(ctx, here);
        for (const [name, resource] of resourcesOf(ctx, here)) {
          if (resource.node.kind !== 'switch') checkCollection(ctx, name, resource, operations);
        }
      },
    },
  };
}

function checkCollection(ctx, name, resource, operations) {
  const { node, location } = resource;
  const report = (message, ...path) =>
    ctx.report({ message: `Resource ${name}: ${message}`, location: location.child(path) });
  const item = itemOf(ctx, operations, resource);
  if (!item) return report('poll names no operation whose answer lists items at poll.items.', 'poll');
  if (componentName(item.location) !== node.schema) {
    report(`schema ${node.schema} is not the schema of the listed items.`, 'schema');
  }
  if (!parameterNamesOf(ctx, operations.get(node.poll.operation)).has(node.poll.identity)) {
    report(`${node.poll.operation} has no parameter ${node.poll.identity}.`, 'poll', 'identity');
  }
  for (const [path, ...place] of fieldsOf(node)) {
    if (!fieldOf(ctx, item, path)) report(`items have no field ${[path].flat().join('.')}.`, ...place);
  }
  checkInitial(ctx, node, item, report);
  checkStatuses(ctx, resource, item, report);
}

/** Every field a resource names, with the place that names it. */
function fieldsOf(node) {
  return [
    [node.identity.field, 'identity'],
    [node.createdAt, 'createdAt'],
    [node.status.field, 'status', 'field'],
    [node.tags.field, 'tags', 'field'],
    ...Object.entries(node.fields).map(([parameter, path]) => [path, 'fields', parameter]),
    ...Object.keys(node.initial).map((field) => [field, 'initial', field]),
  ];
}

function checkInitial(ctx, node, item, report) {
  for (const [field, value] of Object.entries(node.initial)) {
    const allowed = fieldOf(ctx, item, field)?.node.enum;
    if (allowed && !allowed.includes(value))
      report(`${field} can't have the value ${value}.`, 'initial', field);
  }
}

function checkStatuses(ctx, resource, item, report) {
  const { status, waiters } = resource.node;
  const declared = Object.keys(status.values);
  const listed = step(ctx, fieldOf(ctx, item, status.field), 'enum')?.node ?? [];
  for (const value of declared.filter((entry) => !listed.includes(entry))) {
    report(`${value} is no value of ${status.field}.`, 'status', 'values', value);
  }
  for (const value of listed.filter((entry) => !declared.includes(entry))) {
    report(`status ${value} of ${status.field} is not declared.`, 'status', 'values');
  }
  for (const [waiter, lists] of Object.entries(waiters)) {
    for (const value of [...lists.until, ...lists.while]) {
      if (!statusesOf(resource).includes(value)) report(`${value} is no status.`, 'waiters', waiter);
    }
  }
}

function componentName({ source, pointer }) {
  const inner = pointer.split('/').pop();
  return inner || source.absoluteRef.replaceAll('\\', '/').split('/').pop().replace('.yaml', '');
}
