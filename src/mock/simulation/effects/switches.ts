import type { Effect, OperationModel } from '../model/index.js';
import { type Act, answerWith, type World } from './act.js';

type SwitchEffect = Extract<Effect, { kind: 'open' | 'read-switch' }>;

/** Turns a switch of the account on. */
export function compileOpen(
  { reply }: OperationModel,
  effect: SwitchEffect,
  { store, onChange }: World,
): Act {
  return ({ scope }) => {
    store.turn(effect.switch, scope, true);
    onChange();
    return answerWith(reply);
  };
}

/** Tells whether a switch of the account is on. */
export function compileReadSwitch({ reply }: OperationModel, effect: SwitchEffect, { store }: World): Act {
  return ({ scope }) => answerWith(reply, { [effect.switch.field]: store.isOn(effect.switch, scope) });
}
