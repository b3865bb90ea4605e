import type { Effect, OperationModel } from '../model/index.js';
import { type Act, answerWith, collectionOf, type World } from './act.js';
import { newId } from './new-id.js';
import { compileNewItem } from './new-item.js';

/** Adds an item made of the parameters, their documented defaults and the resource's initial values. */
export function compileCreate(
  { reply }: OperationModel,
  effect: Extract<Effect, { kind: 'create' }>,
  { onChange }: World,
): Act {
  const { collection: model, lifecycle, answer } = effect;
  const makeItem = compileNewItem(effect);
  return (call) => {
    const collection = collectionOf(call, model);
    const id = newId(collection);
    const { item } = collection.add(id, makeItem(call, id), {
      from: model.status.absent,
      via: lifecycle.via,
      to: lifecycle.to ?? model.status.absent,
      startedAt: call.now,
      reads: 0,
    });
    onChange();
    const open: Record<string, unknown> = {};
    for (const [name, field] of answer) open[name] = item[field];
    return answerWith(reply, open);
  };
}
