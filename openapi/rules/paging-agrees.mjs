import { parametersOf, step } from './reader.mjs';
import { answerOf, fieldOf } from './resource-reader.mjs';

/** Paging names parameters of the operation, a bounded page size with a default, and fields of the answer. */
export default function pagingAgrees() {
  return {
    Operation(operation, ctx) {
      const here = { node: operation, location: ctx.location };
      const paging = step(ctx, here, 'x-paging')?.node;
      if (!paging) return;
      const report = (message, key) =>
        ctx.report({ message, location: ctx.location.child(['x-paging', key]) });
      const parameters = new Map(parametersOf(ctx, here).map((entry) => [entry.node.name, entry]));
      for (const key of ['page', 'size', 'token']) {
        if (paging[key] === undefined || parameters.has(paging[key])) continue;
        report(`${operation.operationId} has no parameter ${paging[key]}.`, key);
      }
      const size = parameters.get(paging.size);
      const bounds = { ...step(ctx, size, 'schema')?.node, ...size?.node.schema };
      if (size && (bounds.default === undefined || bounds.maximum === undefined)) {
        report(`Page size ${paging.size} needs a default and a maximum.`, 'size');
      }
      const answer = answerOf(ctx, here);
      for (const key of ['items', 'total', 'token']) {
        if (paging[key] === undefined || fieldOf(ctx, answer, paging[key])) continue;
        report(`Answer has no field ${[paging[key]].flat().join('.')}.`, key);
      }
    },
  };
}
