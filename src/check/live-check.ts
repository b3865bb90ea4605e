import { checkerOf } from './check-exchange.js';
import type { CheckContract } from './contract/check-contract.js';
import { finishFinding } from './findings/finish.js';
import type { Exchange, Finding } from './model.js';
import { Collector } from './run/collector.js';

/**
 * Checks exchanges as they happen, the lives of resources included, and tells each finding at once. Whatever is given
 * is taken to be of this API.
 */
export function createLiveCheck(
  onFinding: (finding: Finding) => void,
  options: { contract?: CheckContract } = {},
): (exchange: Exchange) => void {
  const checker = checkerOf(options.contract);
  const collector = new Collector(checker, {
    hosts: ['*'],
    onFinding: (draft, place) => onFinding(finishFinding(draft, place, checker.contract)),
  });
  let number = 0;
  return ({ request, response }) =>
    collector.take({ exchange: { request, response }, number: ++number }, 'live', 'entry');
}
