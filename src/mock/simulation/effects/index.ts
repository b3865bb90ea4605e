import type { ContractTables } from '../../../contract/index.js';
import type { OperationModel } from '../model/index.js';
import { type Act, type Call, collectionOf, type World } from './act.js';
import { compileMove, compileTag, compileTransition, compileUntag } from './change.js';
import { compileCreate } from './create.js';
import { compileGuards } from './guards.js';
import { compileList } from './list.js';
import { compileListTags } from './list-tags.js';
import { compileRefusals } from './refuse.js';
import { compileOpen, compileReadSwitch } from './switches.js';

export { type Act, Call, type World } from './act.js';
export { newId } from './new-id.js';
export { completeItem, toTimestamp } from './new-item.js';
export { isDocumented } from './refuse.js';

/** What an operation does with a valid call: guards, then seeded refusals, then its effect. */
export function compileOperation(model: OperationModel, tables: ContractTables, world: World): Act {
  const findFailure = compileGuards(model, world);
  const findRefusal = compileRefusals(model.operation, tables);
  const act = compileEffect(model, world);
  return (call) => {
    settle(model, call);
    const refusal = findFailure(call) ?? findRefusal(call);
    return refusal ? { code: refusal.code, message: refusal.message } : act(call);
  };
}

function settle({ effect }: OperationModel, call: Call): void {
  if ('collection' in effect) collectionOf(call, effect.collection).settle(call.now);
}

function compileEffect(model: OperationModel, world: World): Act {
  const { effect } = model;
  switch (effect.kind) {
    case 'create':
      return compileCreate(model, effect, world);
    case 'list':
      return compileList(model, effect, world);
    case 'transition':
      return compileTransition(model, effect, world);
    case 'move':
      return compileMove(model, effect, world);
    case 'tag':
      return compileTag(model, effect, world);
    case 'untag':
      return compileUntag(model, effect, world);
    case 'list-tags':
      return compileListTags(model, effect);
    case 'open':
      return compileOpen(model, effect, world);
    case 'read-switch':
      return compileReadSwitch(model, effect, world);
  }
}
