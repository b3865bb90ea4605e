import { describe, expect, it } from 'vitest';
import type { MockExchange, Outcome, RequestContext, Respond } from '../../src/mock/index.js';
import { callAction, startForTest } from './calls.js';

describe('the service behind the mock', () => {
  it('is given the operation, decoded values and the request, once the request is valid', async () => {
    const calls: [string, Readonly<Record<string, unknown>>, RequestContext][] = [];
    const respond: Respond = (operation, values, context) => {
      calls.push([operation.id, { ...values }, context]);
      return { body: { RequestId: '', Success: 'true', FlowLogId: 'fl-1', ResourceGroupId: 'rg-1' } };
    };
    const mock = await startForTest({ respond });
    await callAction(mock.url, { AggregationInterval: '7' });
    const { body } = await callAction(mock.url, {
      AccessKeyId: 'somebody',
      AggregationInterval: '5',
      'TrafficPath.1': 'vbr',
      'TrafficPath.2': 'ecr',
      'Tag.1.Key': 'k',
      'Tag.1.Value': '',
    });

    expect(calls).toHaveLength(1);
    const [id, values, context] = calls[0] ?? [];
    expect(id).toBe('CreateFlowLog');
    expect(values).toMatchObject({
      AggregationInterval: 5,
      TrafficPath: ['vbr', 'ecr'],
      Tag: [{ Key: 'k', Value: '' }],
    });
    expect(context?.call.common).toContainEqual(['AccessKeyId', 'somebody']);
    expect(body).toEqual({
      RequestId: context?.requestId,
      Success: 'true',
      FlowLogId: 'fl-1',
      ResourceGroupId: 'rg-1',
    });
  });

  it("may answer an error code, whose status and message are the contract's", async () => {
    const mock = await startForTest({ respond: () => ({ code: 'QuotaExceeded.FlowlogCount' }) });
    const { status, body } = await callAction(mock.url);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'QuotaExceeded.FlowlogCount',
      Message: 'This user has reached the maximum instance number of flowlog.',
    });
  });

  it('may give the message where a code has several', async () => {
    const mock = await startForTest({
      respond: () => ({ code: 'InvalidInstanceId', message: 'eni does not exist.' }),
    });
    const { body } = await callAction(mock.url);
    expect(body).toMatchObject({ Code: 'InvalidInstanceId', Message: 'eni does not exist.' });
  });

  const faults: [string, () => Outcome, string][] = [
    ['answers a code that is not documented', () => ({ code: 'NoSuchCode' }), 'should answer NoSuchCode'],
    [
      'answers a body of wrong shape',
      () => ({ body: { RequestId: '', Success: true } }),
      'breaks the contract',
    ],
    [
      'throws',
      () => {
        throw new Error('state is gone');
      },
      'state is gone',
    ],
  ];

  it.each(faults)('makes a loud 500 when it %s', async (_fault, respond, message) => {
    const exchanges: MockExchange[] = [];
    const mock = await startForTest({ respond, onExchange: (exchange) => exchanges.push(exchange) });
    const { status, body } = await callAction(mock.url);
    expect({ status, detail: body.detail }).toEqual({
      status: 500,
      detail: expect.stringContaining(message),
    });
    expect(exchanges.at(-1)?.error).toBeInstanceOf(Error);
  });
});
