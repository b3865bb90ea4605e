import { type Checker, createChecker } from './checker.js';
import { type CheckContract, ownContract } from './contract/check-contract.js';
import { finishFinding } from './findings/finish.js';
import { maskDraft } from './findings/mask-of.js';
import { LifecycleTracker } from './lifecycle/tracker.js';
import type { Exchange, Finding } from './model.js';
import { takeExchange } from './reading/to-exchange.js';
import { unreadableDraft } from './run/collector.js';

const checkers = new WeakMap<CheckContract, Checker>();

/** The checker of a contract, prepared once. */
export function checkerOf(contract: CheckContract = ownContract()): Checker {
  const made = checkers.get(contract) ?? createChecker(contract);
  checkers.set(contract, made);
  return made;
}

/**
 * Where one exchange differs from the contract; empty if it keeps it. What several exchanges tell together (the life
 * of a resource) is for `checkRecordings`.
 */
export function checkExchange(exchange: Exchange, options: { contract?: CheckContract } = {}): Finding[] {
  const checker = checkerOf(options.contract);
  const piece = takeExchange(exchange, 1);
  if (piece.exchange === undefined)
    return [finishFinding(unreadableDraft(piece), undefined, checker.contract)];
  const findings: Finding[] = [];
  checker.check(piece.exchange, undefined, {
    counts: new Float64Array(checker.book.items.length),
    tracker: new LifecycleTracker(),
    cover: () => {},
    report: (draft, place) =>
      findings.push(finishFinding(maskDraft(draft, exchange), place, checker.contract)),
  });
  return findings;
}
