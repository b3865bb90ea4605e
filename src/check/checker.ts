import { violationsOfRequest } from '../contract/index.js';
import type { WireFailure } from '../wire/index.js';
import type { CheckContract } from './contract/check-contract.js';
import { type CheckOperation, prepareOperations } from './contract/prepare.js';
import { CoverageBook } from './coverage/book.js';
import { countUndispatched, touchRequest } from './coverage/count.js';
import { numberGatewayCodes, numberOperation, type OperationNumbers } from './coverage/number-contract.js';
import { readAnswer } from './exchange/answer.js';
import type { Dispatch } from './exchange/call.js';
import { createRestDispatch } from './exchange/dispatch-rest.js';
import { createRpcDispatch } from './exchange/dispatch-rpc.js';
import { type HeaderRecord, headerOf, toHeaderRecord } from './exchange/headers.js';
import { RequestMemo } from './exchange/request-memo.js';
import { type CheckSink, type CodeTables, inspect, type Prepared, type RequestFacts } from './inspect.js';
import { createEventReader } from './lifecycle/events.js';
import { type Lifecycle, readLifecycles } from './lifecycle/model.js';
import type { Exchange, ExchangeRequest, RecordingPlace } from './model.js';
import { isAccepted } from './rules/draft.js';
import { checkUndispatched } from './rules/undispatched.js';

/** A contract made ready to check exchanges against, one after the other. */
export interface Checker {
  readonly contract: CheckContract;
  readonly book: CoverageBook;
  readonly lifecycles: readonly Lifecycle[];
  /** Checks one exchange, or passes it over: a preflight, or one of another API. */
  check(exchange: Exchange, place: RecordingPlace | undefined, sink: CheckSink): Outcome;
}

/** What became of an exchange; `foreignHost` (`''` if unknown) served another API. */
export type Outcome = 'checked' | 'passed over' | { readonly foreignHost: string };

interface Parts extends CodeTables {
  readonly contract: CheckContract;
  readonly memo: RequestMemo<RequestFacts | WireFailure>;
  readonly readRequest: (request: ExchangeRequest, headers: HeaderRecord) => RequestFacts | WireFailure;
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
): Outcome {
  const facts = parts.memo.of(exchange.request, parts.readRequest);
  if ('failure' in facts) {
    if (isPreflight(exchange)) return 'passed over';
    const foreignHost = sink.strangerOf?.(exchange.request);
    if (foreignHost !== undefined) return { foreignHost };
    const { contract, knowledge } = parts;
    const answer = readAnswer(exchange.response, undefined);
    const body = answer.problem === undefined ? answer.value : undefined;
    countUndispatched(exchange.response.status, body, parts.gatewayCodes, sink.counts);
    const draft = checkUndispatched(exchange, facts, body, contract.tables.rpc, knowledge);
    if (draft) sink.report(draft, place);
    return 'checked';
  }
  inspect(parts, exchange, facts, place, sink);
  return 'checked';
}

/** A browser's question before a call; logs without headers still show that it was let pass without a body. */
function isPreflight({ request, response }: Exchange): boolean {
  if (request.method !== 'OPTIONS') return false;
  const isAsked = headerOf(toHeaderRecord(request.headers), 'access-control-request-method') !== '';
  return isAsked || (isAccepted(response.status) && !response.body);
}
