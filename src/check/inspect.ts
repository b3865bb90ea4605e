import type { Violation } from '../contract/index.js';
import type { CheckOperation, CheckResponse } from './contract/prepare.js';
import { countExchange, type RequestTouches } from './coverage/count.js';
import type { OperationNumbers } from './coverage/number-contract.js';
import { findUnknown } from './coverage/value-node.js';
import { readAnswer } from './exchange/answer.js';
import type { Call } from './exchange/call.js';
import type { StrangerTest } from './foreign/stranger.js';
import type { EventReader, LifecycleEvent } from './lifecycle/events.js';
import { spanOf, type TimeOrder } from './lifecycle/time-order.js';
import type { KeptEvent, LifecycleTracker, TrackerSink } from './lifecycle/tracker.js';
import type { Exchange, RecordingPlace } from './model.js';
import { checkAnswer, undocumentedProperty } from './rules/answer.js';
import { checkContradiction } from './rules/contradiction.js';
import { type Draft, type Inspection, isAccepted, saysFailed } from './rules/draft.js';
import type { ErrorKnowledge } from './rules/error-code.js';
import { mistakenBody, mistakenDraft } from './rules/mistaken-body.js';
import { checkRequest, valueAt } from './rules/request.js';

/** Where what an exchange shows goes: findings, coverage and the lives of resources. */
export interface CheckSink extends TrackerSink {
  readonly counts: Float64Array;
  /** Tells traffic of other APIs; without it everything is taken to be of this one. */
  readonly strangerOf?: StrangerTest;
  readonly tracker: LifecycleTracker;
  /** Puts what has a time in order; without it everything is taken in the order in which it comes. */
  readonly order?: TimeOrder;
}

/** An operation with all that is known of it before any exchange. */
export interface Prepared {
  readonly operation: CheckOperation;
  readonly numbers: OperationNumbers;
  readonly readEvents: EventReader | undefined;
}

/** What is found out about a request alone; the same for every request like it. */
export interface RequestFacts {
  readonly call: Call;
  readonly prepared: Prepared;
  readonly violations: readonly Violation[];
  readonly touches: RequestTouches;
}

/** The error codes of a contract, and the coverage numbers of those that any operation may answer. */
export interface CodeTables {
  readonly knowledge: ErrorKnowledge;
  readonly gatewayCodes: ReadonlyMap<string, number>;
}

/** Checks an exchange whose operation is known: its findings, coverage and what it tells of a life go to the sink. */
export function inspect(
  { knowledge, gatewayCodes }: CodeTables,
  exchange: Exchange,
  { call, prepared: { operation, numbers, readEvents }, violations, touches }: RequestFacts,
  place: RecordingPlace | undefined,
  sink: CheckSink,
): void {
  const { status } = exchange.response;
  const response = responseFor(operation, status);
  const answer = readAnswer(exchange.response, response?.shape);
  const mistaken = mistakenBody(operation, response, status, answer);
  const isAcceptedCall = isAccepted(status) && mistaken === undefined && !saysFailed(answer);
  const inspection = { exchange, call, violations, response, answer, isAccepted: isAcceptedCall };
  const hasUnknown = countExchange(inspection, touches, numbers, gatewayCodes, sink.counts);
  if (needsRequestRules(inspection)) reportAll(checkRequest(inspection), place, sink);
  if (mistaken !== undefined) sink.report(mistakenDraft(inspection, mistaken), place);
  else {
    reportAll(checkAnswer(inspection, knowledge), place, sink);
    if (hasUnknown && response) reportAll(unknownProperties(inspection, response, numbers), place, sink);
  }
  if (!isAccepted(status)) {
    const contradiction = checkContradiction(inspection, knowledge);
    if (contradiction) sink.report(contradiction, place);
  }
  if (readEvents !== undefined) follow(readEvents(inspection), inspection, place, sink);
}

function follow(
  events: readonly LifecycleEvent[],
  { exchange, call: { operation } }: Inspection,
  place: RecordingPlace | undefined,
  sink: CheckSink,
): void {
  if (events.length === 0) return;
  let rank = 0;
  const keep = (event: LifecycleEvent): KeptEvent => {
    return { event, operation: operation.id, place, exchange, rank: ++rank };
  };
  const span = sink.order && spanOf(exchange);
  if (span !== undefined) {
    sink.order?.take(events.map(keep), span, exchange, sink);
    return;
  }
  sink.order?.flush(sink);
  for (const event of events) sink.tracker.follow(keep(event), sink);
}

function needsRequestRules({ call, violations }: Inspection): boolean {
  return violations.length > 0 || call.unknown.length > 0 || call.problems.length > 0;
}

function unknownProperties(
  { call: { operation }, answer }: Inspection,
  response: CheckResponse,
  numbers: OperationNumbers,
): Draft[] {
  const node = numbers.responses.get(response.status)?.node;
  if (answer.problem !== undefined || node === undefined) return [];
  return findUnknown(node, answer.value).map((path) =>
    undocumentedProperty(operation.id, response, path, valueAt(answer.value, path)),
  );
}

/** A status of its own first, then its class (`4XX`), then `default`, which stands for errors. */
function responseFor({ responses }: CheckOperation, status: number): CheckResponse | undefined {
  const own = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`);
  if (own !== undefined) return own;
  const standsForAll = ![...responses.keys()].some((key) => key.startsWith('2'));
  return status >= 400 || standsForAll ? responses.get('default') : undefined;
}

function reportAll(drafts: readonly Draft[], place: RecordingPlace | undefined, sink: CheckSink): void {
  for (const draft of drafts) sink.report(draft, place);
}
