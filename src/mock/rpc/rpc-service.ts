import type { ContractTables, OperationValidators } from '../../contract/index.js';
import {
  decodeParameters,
  describeProblem,
  type RpcRule,
  readAction,
  type WireCall,
} from '../../wire/index.js';
import type { JsonObject } from '../document/follow-ref.js';
import type { ReceivedRequest, Reply, ReplyNotes, Service } from '../http/service.js';
import type { Preference, UnreadablePreference } from '../preference.js';
import { createLazyGenerator, type LazyGenerator } from '../prism/body-generator.js';
import { problemReply } from '../problem.js';
import { createEngine, type Engine } from './engine.js';
import { findPreference, isPreferenceParameter } from './find-preference.js';
import { createGateway } from './gateway.js';
import type { EngineRequest } from './model.js';
import { type MockOperation, readOperations } from './operations.js';
import { newRequestId } from './request-id.js';
import type { Respond } from './respond.js';
import { toOutcomeReply } from './to-outcome-reply.js';
import { guessFormat, readFormat } from './to-reply.js';

/** What an RPC contract is served from. */
export interface RpcContract {
  readonly document: JsonObject;
  readonly tables: ContractTables;
  readonly rule: RpcRule;
  readonly validators: Readonly<Record<string, OperationValidators>>;
}

/** How it is served; the options of `startMock` that concern it. */
export interface RpcServiceOptions {
  readonly dynamic: boolean;
  readonly inBandErrors: boolean;
  readonly strict: boolean;
  readonly respond: Respond | undefined;
}

interface Parts extends RpcServiceOptions {
  readonly rule: RpcRule;
  readonly operations: ReadonlyMap<string, MockOperation>;
  readonly engine: Engine;
  readonly generator: LazyGenerator;
}

/**
 * Serves a contract with `x-rpc`: wire rule, then Prism with our parts, then the answer in the wanted format.
 * @throws Error when the contract lacks what its own rule needs.
 */
export async function createRpcService(contract: RpcContract, options: RpcServiceOptions): Promise<Service> {
  const { document, tables, validators, rule } = contract;
  const operations = readOperations(document, tables, validators);
  const refuse = createGateway(rule, operations);
  const generator = createLazyGenerator(document);
  const engine = createEngine(operations, { rule, respond: options.respond, generator }, options.strict);
  const parts: Parts = { ...options, rule, operations, engine, generator };
  if (options.dynamic) await generator.load();
  return {
    maxBodyBytes: rule.maxBodyBytes,
    async answer(request) {
      const call = readAction(request, rule, operations);
      if (call.failure) return refuse(call, guessFormat(request.url));
      return answerCall(parts, request, call);
    },
    refuse: (reason) =>
      reason === 'tooLarge'
        ? refuse({ failure: 'bodyTooLarge', detail: 'the headers are too large' }, 'json')
        : refuse({ failure: 'malformedEncoding', detail: 'this is no HTTP request' }, 'json'),
  };
}

async function answerCall(parts: Parts, request: ReceivedRequest, call: WireCall): Promise<Reply> {
  const { headers } = request;
  const wish = findPreference(headers, call, parts.inBandErrors);
  const requestId = newRequestId(parts.rule);
  if (wish && 'problem' in wish) return unreadable(wish, call, requestId);
  const preference: Preference = { dynamic: parts.dynamic, ...wish };
  if (needsGenerator(parts, call, preference)) await parts.generator.load();
  const operation = parts.operations.get(call.action)?.operation;
  const { values, unknown, problems } = decodeParameters(call.pairs, operation?.parameters ?? [], call);
  const engineRequest: EngineRequest = { call, headers, values, preference, requestId };
  const outcome = await parts.engine(engineRequest)();
  const ignored = [...unknown.filter((key) => !isPreferenceParameter(key)), ...problems.map(describeProblem)];
  const notes: ReplyNotes = ignored.length > 0 ? { detail: `ignored ${ignored.join(', ')}` } : {};
  return toOutcomeReply(outcome, engineRequest, readFormat(call.common), notes);
}

function needsGenerator({ operations }: Parts, { action }: WireCall, { dynamic }: Preference): boolean {
  if (dynamic === true) return true;
  return !operations.get(action)?.examples.some(({ status }) => status < 400);
}

function unreadable({ problem }: UnreadablePreference, { action }: WireCall, requestId: string): Reply {
  const problemOf = { status: 422, title: 'Unreadable preference', detail: problem };
  return problemReply(problemOf, { operation: action }, { RequestId: requestId });
}
