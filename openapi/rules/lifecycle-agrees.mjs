import { resourcesOf, statusesOf } from './resource-reader.mjs';

/**
 * A transition leads from stable statuses through a transient one to a stable one, and every status it does not
 * start from is refused by a guard of the operation's effect.
 */
export default function lifecycleAgrees() {
  let resources;
  return {
    Root: {
      enter(root, ctx) {
        resources = resourcesOf(ctx, { node: root, location: ctx.location });
      },
    },
    Operation(operation, ctx) {
      const lifecycle = operation['x-lifecycle'];
      if (!lifecycle) return;
      const report = (message, ...path) =>
        ctx.report({ message, location: ctx.location.child(['x-lifecycle', ...path]) });
      const resource = resources.get(lifecycle.resource);
      if (!resource?.node.status)
        return report(`${lifecycle.resource} is no resource with statuses.`, 'resource');
      checkStatuses(resource, lifecycle, report);
      checkRefusals(resource, lifecycle, operation, report);
    },
  };
}

function checkStatuses(resource, { from, via, to }, report) {
  const { absent, values } = resource.node.status;
  const stable = [absent, ...Object.keys(values).filter((status) => !values[status].transient)];
  for (const status of from.filter((entry) => !stable.includes(entry))) {
    report(`Transition starts from ${status}, which is no stable status.`, 'from', from.indexOf(status));
  }
  if (!values[via]?.transient) report(`Transition goes through ${via}, which is no transient status.`, 'via');
  if (![...stable, 'previous'].includes(to))
    report(`Transition ends in ${to}, which is no stable status.`, 'to');
}

function checkRefusals(resource, { from }, operation, report) {
  const { absent } = resource.node.status;
  const guards = operation['x-effect']?.guards ?? [];
  const refused = new Set(guards.flatMap(({ guard, in: list }) => (guard === 'status' ? list : [])));
  if (guards.some(({ guard }) => guard === 'exists')) refused.add(absent);
  if (from.includes(absent)) return;
  for (const status of statusesOf(resource)) {
    if (from.includes(status) && refused.has(status)) {
      report(`Transition starts from ${status}, yet a guard refuses it.`, 'from');
    } else if (!from.includes(status) && !refused.has(status)) {
      report(`Status ${status} is neither a start of the transition nor refused by a guard.`, 'from');
    }
  }
}
