import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { callAction, startForTest } from './calls.js';

const sources = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
const bundle = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

const requests: Record<string, string | undefined>[] = [
  {},
  { RegionId: undefined },
  { ResourceType: '' },
  { ResourceType: 'Disk' },
  { 'TrafficPath.1': 'all', 'TrafficPath.2': 'all' },
  { 'Tag.1.Key': '' },
  { LogStoreName: undefined },
  { IpVersion: 'DualStack', 'TrafficPath.1': 'vbr' },
  { Description: 'mock:Throttling.User' },
  { Action: 'NoSuchAction' },
];

it('a contract served from its files, or from a bundle, answers as the one that is built in', async () => {
  const mocks = await Promise.all([{}, { contract: sources }, { contract: bundle }].map(startForTest));
  for (const request of requests) {
    const [builtIn, ...fromFiles] = await Promise.all(mocks.map(({ url }) => answer(url, request)));
    expect(fromFiles).toEqual([builtIn, builtIn]);
  }
});

async function answer(url: string, request: Record<string, string | undefined>) {
  const { status, body } = await callAction(url, request);
  return { status, body: { ...body, RequestId: '', Recommend: '' } };
}
