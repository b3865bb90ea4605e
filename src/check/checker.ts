import { type Violation, violationsOfRequest } from '../contract/index.js';
import type { WireFailure } from '../wire/index.js';
import type { CheckContract } from './contract/check-contract.js';
import { type CheckOperation, type CheckResponse, prepareOperations } from './contract/prepare.js';
import { CoverageBook } from './coverage/book.js';
import { countExchange, countUndispatched, type RequestTouches, touchRequest } from './coverage/count.js';
import { numberGatewayCodes, numberOperation, type OperationNumbers } from './coverage/number-contract.js';
import { findUnknown } from './coverage/value-node.js';
import { readAnswer } from './exchange/answer.js';
import type { Call, Dispatch } from './exchange/call.js';
import { createRestDispatch } from './exchange/dispatch-rest.js';
import { createRpcDispatch } from './exchange/dispatch-rpc.js';
import { type HeaderRecord, headerOf, toHeaderRecord } from './exchange/headers.js';
import { RequestMemo } from './exchange/request-memo.js';
import { createEventReader, type EventReader } from './lifecycle/events.js';
import { type Lifecycle, readLifecycles } from './lifecycle/model.js';
import type { LifecycleTracker, TrackerSink } from './lifecycle/tracker.js';
import type { Exchange, ExchangeRequest, RecordingPlace } from './model.js';
import { checkAnswer, undocumentedProperty } from './rules/answer.js';
import { checkContradiction } from './rules/contradiction.js';
import { type Draft, type Inspection, isAccepted } from './rules/draft.js';
import type { ErrorKnowledge } from './rules/error-code.js';
import { checkRequest, valueAt } from './rules/request.js';
import { checkUndispatched } from './rules/undispatched.js';

/** Where what an exchange shows goes: findings, coverage and the lives of resources. */
export interface CheckSink extends TrackerSink {
  readonly counts: Float64Array;
  readonly tracker: LifecycleTracker;
}

/** A contract made ready to check exchanges against, one after the other. */
export interface Checker {
  readonly contract: CheckContract;
  readonly book: CoverageBook;
  readonly lifecycles: readonly Lifecycle[];
  /** Checks one exchange; false if it is none of an API (a preflight, a page's image) and was passed over. */
  check(exchange: Exchange, place: RecordingPlace | undefined, sink: CheckSink): boolean;
}

interface Prepared {
  readonly operation: CheckOperation;
  readonly numbers: OperationNumbers;
  readonly readEvents: EventReader | undefined;
}

/** What is found out about a request alone; the same for every request like it. */
interface RequestFacts {
  readonly call: Call;
  readonly prepared: Prepared;
  readonly violations: readonly Violation[];
  readonly touches: RequestTouches;
}

interface Parts {
  readonly contract: CheckContract;
  readonly memo: RequestMemo<RequestFacts | WireFailure>;
  readonly readRequest: (request: ExchangeRequest, headers: HeaderRecord) => RequestFacts | WireFailure;
  readonly knowledge: ErrorKnowledge;
  readonly gatewayCodes: ReadonlyMap<string, number>;
}

/** Prepares a contract for checking. */
export function createChecker(contract: CheckContract): Checker {
  const { bundle, tables } = contract;
  const operations = prepareOperations(contract);
  const book = new CoverageBook();
  const numbered = [...operations.values()].map((operation) => numberOperation(book, operation));
  const gatewayCodes = numberGatewayCodes(book, tables.gatewayErrors, operations.values());
  const lifecycles = readLifecycles(bundle, operations, book);
  const prepared = [...operations.values()].map((operation, index): [CheckOperation, Prepared] => [
    operation,
    {
      operation,
      numbers: numbered[index] as OperationNumbers,
      readEvents: createEventReader(operation, lifecycles, tables.rpc),
    },
  ]);
  const dispatch = tables.rpc
    ? createRpcDispatch(tables.rpc, operations)
    : createRestDispatch(bundle, operations.values());
  const parts: Parts = {
    contract,
    memo: new RequestMemo(dispatch.headerNames),
    readRequest: createRequestReader(dispatch, new Map(prepared)),
    knowledge: { operations, gatewayErrors: tables.gatewayErrors },
    gatewayCodes,
  };
  return {
    contract,
    book,
    lifecycles,
    check: (exchange, place, sink) => check(parts, exchange, place, sink),
  };
}

function createRequestReader(
  dispatch: Dispatch,
  prepared: ReadonlyMap<CheckOperation, Prepared>,
): Parts['readRequest'] {
  return (request, headers) => {
    const call = dispatch(request, headers);
    if (call.failure) return call;
    const { operation, values } = call;
    const violations = violationsOfRequest(operation.operation, operation.validators, values);
    const known = prepared.get(operation) as Prepared;
    return { call, prepared: known, violations, touches: touchRequest(call, violations, known.numbers) };
  };
}

function check(
  parts: Parts,
  exchange: Exchange,
  place: RecordingPlace | undefined,
  sink: CheckSink,
): boolean {
  const facts = parts.memo.of(exchange.request, parts.readRequest);
  if ('failure' in facts) {
    if (isPreflight(exchange)) return false;
    const { contract, knowledge } = parts;
    const answer = readAnswer(exchange.response, undefined);
    const body = answer.problem === undefined ? answer.value : undefined;
    countUndispatched(exchange.response.status, body, parts.gatewayCodes, sink.counts);
    const draft = checkUndispatched(exchange, facts, body, contract.tables.rpc, knowledge);
    if (draft) sink.report(draft, place);
    return true;
  }
  inspect(parts, exchange, facts, place, sink);
  return true;
}

function inspect(
  { knowledge, gatewayCodes }: Parts,
  exchange: Exchange,
  { call, prepared: { operation, numbers, readEvents }, violations, touches }: RequestFacts,
  place: RecordingPlace | undefined,
  sink: CheckSink,
): void {
  const { status } = exchange.response;
  const response = responseFor(operation, status);
  const answer = readAnswer(exchange.response, response?.shape);
  const inspection: Inspection = { exchange, call, violations, response, answer };
  const hasUnknown = countExchange(inspection, touches, numbers, gatewayCodes, sink.counts);
  if (needsRequestRules(inspection)) reportAll(checkRequest(inspection), place, sink);
  reportAll(checkAnswer(inspection, knowledge), place, sink);
  if (hasUnknown && response) reportAll(unknownProperties(inspection, response, numbers), place, sink);
  if (!isAccepted(status)) {
    const contradiction = checkContradiction(inspection);
    if (contradiction) sink.report(contradiction, place);
  }
  if (readEvents === undefined) return;
  let rank = 0;
  for (const event of readEvents(inspection)) {
    sink.tracker.follow({ event, operation: operation.id, place, exchange, rank: ++rank }, sink);
  }
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

function isPreflight({ request }: Exchange): boolean {
  return (
    request.method === 'OPTIONS' &&
    headerOf(toHeaderRecord(request.headers), 'access-control-request-method') !== ''
  );
}

function reportAll(drafts: readonly Draft[], place: RecordingPlace | undefined, sink: CheckSink): void {
  for (const draft of drafts) sink.report(draft, place);
}
