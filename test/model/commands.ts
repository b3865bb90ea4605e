import fc from 'fast-check';
import { expect } from 'vitest';
import { flowLogRequest } from '../flow-log-request.js';
import { type Change, changeNames, type Model } from './model.js';

/** The running mock as one account sees it. */
export interface Real {
  call(action: string, parameters: Record<string, string>): Promise<Record<string, unknown>>;
  advance(milliseconds: number): void;
}

type Command = fc.AsyncCommand<Model, Real>;

const UNKNOWN_ID = 'fl-unknownunknownunknown';

/** Commands of every kind, with few resources and few places in the quota, so that they meet. */
export const commands: fc.Arbitrary<Command>[] = [
  fc.integer({ min: 0, max: 4 }).map((at) => create(`vpc-bp1model${at}`)),
  ...changeNames.map((operation) => fc.nat(4).map((at) => change(operation, at))),
  fc.constantFrom(400, 600, 1000, 1001).map(advance),
  fc.constant(list()),
];

function create(ResourceId: string): Command {
  return command(`create for ${ResourceId}`, async (model, real) => {
    const answer = await real.call('CreateFlowLog', {
      ...flowLogRequest,
      ResourceId,
    });
    expect(answer.Code).toBe(model.refusalOfCreate(ResourceId));
    if (answer.Code === undefined) model.create(String(answer.FlowLogId), ResourceId);
  });
}

/** Changes the flow log at a position; past the end it names one that is not there. */
function change(operation: Change, at: number): Command {
  return command(`${operation} of number ${at}`, async (model, real) => {
    const FlowLogId = [...model.flowLogs.keys()][at] ?? UNKNOWN_ID;
    const name = operation === 'ModifyFlowLogAttribute' ? `name-${at}` : undefined;
    const answer = await real.call(operation, { FlowLogId, ...(name && { FlowLogName: name }) });
    expect(answer.Code).toBe(model.change(operation, FlowLogId, name));
  });
}

function advance(milliseconds: number): Command {
  return command(`wait ${milliseconds} ms`, async (model, real) => {
    model.now += milliseconds;
    real.advance(milliseconds);
  });
}

function list(): Command {
  return command('list', (model, real) => compareLists(model, real));
}

/** Compares all that the mock shows with the model. */
export async function compareLists(model: Model, real: Real): Promise<void> {
  const answer = await real.call('DescribeFlowLogs', { PageSize: '50' });
  const { FlowLog: items } = answer.FlowLogs as { FlowLog: Record<string, string>[] };
  const shown = items.map(({ FlowLogId, Status, FlowLogName }) => [
    FlowLogId,
    `${Status} ${FlowLogName ?? ''}`.trim(),
  ]);
  expect(Object.fromEntries(shown)).toEqual(model.list());
  expect(answer.TotalCount).toBe(String(items.length));
}

function command(name: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}
