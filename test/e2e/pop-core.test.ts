import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { validParameters } from '../mock/calls.js';
import { pop } from './vendor-packages.js';

describe("the vendor's older client pop-core against the mock", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ strict: true, static: true });
  });
  afterAll(() => mock.close());

  const connect = (accessKeyId = 'any') =>
    new pop.RPCClient({ accessKeyId, accessKeySecret: 'any', endpoint: mock.url, apiVersion: '2016-04-28' });

  it.each(['GET', 'POST'])('creates a flow log by %s', async (method) => {
    const body = await connect().request('CreateFlowLog', validParameters, { method });
    expect(body).toMatchObject({ Success: 'true', FlowLogId: expect.stringMatching(/^fl-/) });
  });

  it('accepts parameters and an action in lower camel case', async () => {
    const { RegionId: regionId, ...others } = validParameters;
    const body = await connect().request('createFlowLog', { regionId, ...others });
    expect(body).toMatchObject({ Success: 'true' });
  });

  it('flattens lists the way the mock reads them', async () => {
    const parameters = { ...validParameters, TrafficPath: ['all', 'all'], Tag: [{ Key: 'k', Value: 'v' }] };
    const creating = connect().request('CreateFlowLog', parameters);
    await expect(creating).rejects.toMatchObject({ code: 'DuplicatedParam.TrafficPath' });
  });

  it("asks for an error by Prism's parameter or by its access key id", async () => {
    const byParameter = connect().request('CreateFlowLog', { ...validParameters, __example: 'RuleExist' });
    await expect(byParameter).rejects.toMatchObject({ code: 'RuleExist' });
    const byKey = connect('mock:SystemBusy').request('CreateFlowLog', validParameters);
    await expect(byKey).rejects.toMatchObject({ code: 'SystemBusy' });
  });
});
