import type { StatusModel } from './collection.js';
import type { Declared } from './declared.js';
import type { Lifecycle, OperationModel } from './model.js';
import type { DeclaredExtensions } from './read-effect.js';
import { typeAt } from './reply.js';

/** Checks what only shows when effect, guards, lifecycle and answer are seen together. @throws DeclarationError */
export function checkOperation(
  model: OperationModel,
  { effect, lifecycle, paging }: DeclaredExtensions,
): void {
  const guards = new Set(model.guards.map(({ guard }) => guard));
  if ('identity' in model.effect && model.effect.kind !== 'list-tags' && !guards.has('exists')) {
    effect.member('guards').refuse('need the guard exists, for an identity that names nothing');
  }
  if ('type' in model.effect && model.effect.type !== undefined && !guards.has('type')) {
    effect.member('guards').refuse('need the guard type, for other types of resource');
  }
  if (model.effect.kind === 'transition') checkRefusals(model, model.effect.lifecycle, lifecycle);
  checkAnswer(model, effect, paging);
}

/** Every status that a transition does not start from is refused by a guard, and none that it starts from. */
function checkRefusals({ effect, guards }: OperationModel, { from }: Lifecycle, lifecycle: Declared): void {
  if (!('collection' in effect)) return;
  const { transient, stable }: StatusModel = effect.collection.status;
  const refused = new Set(guards.flatMap((guard) => (guard.guard === 'status' ? [...guard.statuses] : [])));
  for (const status of [...transient, ...stable]) {
    const isStart = from.includes(status);
    if (isStart === refused.has(status)) {
      lifecycle
        .member('from')
        .refuse(isStart ? `has ${status}, which a guard refuses` : `lacks ${status}, which no guard refuses`);
    }
  }
}

function checkAnswer(
  { effect, reply, operation }: OperationModel,
  declared: Declared,
  paging: Declared,
): void {
  const known = (field: string, place: Declared) => {
    if (!Object.hasOwn(reply.fields, field))
      place.refuse(`names ${field}, which ${operation.id} does not answer`);
  };
  if (effect.kind === 'create') {
    for (const field of effect.answer.keys()) known(field, declared.member('answer'));
  }
  if (effect.kind === 'read-switch') known(effect.switch.field, declared.member('resource'));
  if (!('paging' in effect)) return;
  const items = typeAt(reply.fields, effect.paging.items);
  if (items?.kind !== 'array') {
    paging.member('items').refuse('must name a list in the answer');
  } else if (effect.kind === 'list-tags') {
    const row = items.items.kind === 'object' ? items.items.properties : {};
    for (const field of effect.row.keys()) {
      if (!Object.hasOwn(row, field)) declared.member('item').refuse(`names ${field}, which no item has`);
    }
  }
  if (effect.paging.style === 'token') known(effect.paging.token, paging.member('token'));
  else if (effect.paging.total !== undefined) known(effect.paging.total, paging.member('total'));
}
