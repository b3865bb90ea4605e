import { errorResponsesOf, messagesOf, step } from './reader.mjs';
import {
  answerOf,
  fieldOf,
  itemOf,
  operationsOf,
  parameterNamesOf,
  resourcesOf,
} from './resource-reader.mjs';

/** An effect names parameters and codes of its operation, fields of its resource and fields of its answer. */
export default function effectAgrees() {
  return {
    Root: {
      leave(root, ctx) {
        const here = { node: root, location: ctx.location };
        const resources = resourcesOf(ctx, here);
        const operations = operationsOf(ctx, here);
        for (const operation of operations.values()) {
          const effect = step(ctx, operation, 'x-effect');
          if (effect) checkEffect(ctx, { effect, operation, operations, resources });
        }
      },
    },
  };
}

function checkEffect(ctx, { effect, operation, operations, resources }) {
  const { node, location } = effect;
  const report = (message, ...path) => ctx.report({ message, location: location.child(path) });
  const resource = resources.get(node.resource);
  if (!resource)
    return report(`Effect acts on ${node.resource}, which x-resources does not have.`, 'resource');
  const item = resource.node.kind === 'switch' ? undefined : itemOf(ctx, operations, resource);
  const parameters = parameterNamesOf(ctx, operation);
  const field = (path, ...place) => {
    const known = item ? fieldOf(ctx, item, path) : resource.node.field === path;
    if (!known) report(`Resource ${node.resource} has no field ${[path].flat().join('.')}.`, ...place);
  };
  const parameter = (name, ...place) => {
    if (!parameters.has(name)) report(`${operation.node.operationId} has no parameter ${name}.`, ...place);
  };
  checkNames(ctx, { node, operation, report, field, parameter });
  checkGuards(ctx, { node, operation, resources, report, field, parameter });
}

function checkNames(ctx, { node, operation, report, field, parameter }) {
  for (const key of ['identity', 'type', 'tags', 'keys', 'all']) {
    if (node[key] !== undefined) parameter(node[key], key);
  }
  for (const [name, source] of Object.entries(node.set ?? {})) {
    field(name, 'set', name);
    parameter(source, 'set', name);
  }
  for (const [name, filter] of Object.entries(node.filters ?? {})) {
    parameter(name, 'filters', name);
    field(filter.field, 'filters', name, 'field');
    for (const other of Object.keys(filter.where ?? {})) field(other, 'filters', name, 'where');
  }
  const answer = answerOf(ctx, operation);
  for (const [name, source] of Object.entries(node.answer ?? {})) {
    if (!fieldOf(ctx, answer, name)) report(`Answer has no field ${name}.`, 'answer', name);
    field(source, 'answer', name);
  }
}

function checkGuards(ctx, { node, operation, resources, report, field, parameter }) {
  const codes = messagesOf(ctx, errorResponsesOf(ctx, operation));
  (node.guards ?? []).forEach((guard, index) => {
    const place = ['guards', index];
    const messages = codes.get(guard.code);
    if (!messages) report(`${operation.node.operationId} cannot answer ${guard.code}.`, ...place, 'code');
    else if (guard.message !== undefined && !messages.includes(guard.message)) {
      report(`${guard.code} does not come with this message.`, ...place, 'message');
    }
    if (guard.resource && !resources.has(guard.resource)) {
      report(`Guard asks for ${guard.resource}, which x-resources does not have.`, ...place, 'resource');
    }
    if (guard.field) field(guard.field, ...place, 'field');
    for (const name of [...(guard.same ?? []), ...Object.keys(guard.where ?? {})]) field(name, ...place);
    const unless = Array.isArray(guard.unless) ? [] : Object.keys(guard.unless ?? {});
    for (const name of [guard.parameter ?? [], guard.parameters ?? [], unless].flat())
      parameter(name, ...place);
  });
}
