// Makes the recordings again: `npm run record`. Drives the mock with the vendor's SDK and with curl.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import Vpc, { CreateFlowLogRequest, CreateFlowLogRequestTag } from '@alicloud/vpc20160428';
import { startMock } from '../../src/mock/index.js';
import { type Exchange, recordingsFolder } from './exchange.js';

const run = promisify(execFile);
const SECRET_PARTS = /(Signature=)[^,&]+/g;

const required = {
  regionId: 'cn-hangzhou',
  resourceType: 'VPC',
  resourceId: 'vpc-bp1nwd16gvo1wgs',
  trafficType: 'All',
  projectName: 'flow-log-project',
  logStoreName: 'flow-log-store',
};

await record('vendor-sdk', driveSdk);
await record('curl', driveCurl);

async function record(name: string, drive: (url: URL) => Promise<void>): Promise<void> {
  const mock = await startMock();
  const exchanges: Exchange[] = [];
  const proxy = createServer((request, response) => void forward(mock.url, request, response, exchanges));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  await drive(new URL(`http://127.0.0.1:${port}`));
  proxy.closeAllConnections();
  proxy.close();
  await mock.close();
  const lines = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`);
  writeFileSync(new URL(`${name}.ndjson`, recordingsFolder), lines.join(''));
  console.error(`${name}: ${exchanges.length} exchanges`);
}

async function forward(target: string, request: IncomingMessage, response: ServerResponse, into: Exchange[]) {
  const body = await text(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
  );
  const { host: _host, connection: _connection, 'content-length': _length, ...sent } = headers;
  const answer = await fetch(new URL(request.url ?? '/', target), {
    method: request.method ?? 'GET',
    headers: sent,
    ...(body && { body }),
  });
  const answered = await answer.text();
  const kept = { 'content-type': answer.headers.get('content-type') ?? '' };
  response.writeHead(answer.status, kept).end(answered);
  into.push({
    request: {
      method: request.method ?? 'GET',
      url: mask(request.url ?? '/'),
      headers: Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, mask(value)])),
      ...(body && { body: mask(body) }),
    },
    response: { status: answer.status, headers: kept, body: answered },
  });
}

async function driveSdk(url: URL): Promise<void> {
  const config = {
    accessKeyId: 'recorder',
    accessKeySecret: 'recorder',
    protocol: 'http',
    endpoint: url.host,
  };
  const client = new Vpc.default(config as ConstructorParameters<typeof Vpc.default>[0]);
  const tag = [new CreateFlowLogRequestTag({ key: 'FinanceDept', value: 'FinanceJoshua' })];
  const requests: object[] = [
    required,
    {
      ...required,
      resourceId: 'vpc-bp1nwd16gvo1wg2',
      flowLogName: 'myFlowlog',
      description: 'All & more: *',
      tag,
    },
    { ...required, resourceId: 'vpc-bp1nwd16gvo1wg3', trafficPath: ['internetGateway', 'natGateway'] },
    { ...required, resourceId: 'vpc-bp1nwd16gvo1wg4', aggregationInterval: 1, ipVersion: 'IPv4' },
    { ...required, trafficPath: ['all', 'all'] },
    { ...required, trafficType: undefined },
    { ...required, resourceType: 'Bucket' },
    { ...required, aggregationInterval: 7 },
    { ...required, logStoreName: undefined },
  ];
  for (const request of requests) {
    await client.createFlowLog(new CreateFlowLogRequest(request)).catch(() => undefined);
  }
}

async function driveCurl(url: URL): Promise<void> {
  const common = ['Action=CreateFlowLog', 'Version=2016-04-28', 'Format=JSON', 'AccessKeyId=recorder'];
  const create = [
    'RegionId=cn-qingdao',
    'ResourceType=NetworkInterface',
    'ResourceId=eni-askldfas',
    'TrafficType=All',
    'ProjectName=FlowLogProject',
    'LogStoreName=FlowLogStore',
  ];
  const tagged = [...create, 'ResourceId=eni-askldfa2', 'Tag.1.Key=FinanceDept', 'Tag.1.Value='];
  await curl(url, ['-G'], [...common, ...create]);
  await curl(url, [], [...common, ...tagged.filter((pair) => pair !== 'ResourceId=eni-askldfas')]);
  await curl(url, ['-G'], [...common, ...create, 'TrafficPath.1=moon']);
  await curl(url, ['-H', 'Prefer: code=400, example=QuotaExceeded.FlowlogCount'], [...common, ...create]);
  await curl(url, ['-H', 'Prefer: code=503, example=ServiceUnavailable'], [...common, ...create]);
}

async function curl(url: URL, flags: string[], pairs: string[]): Promise<void> {
  const data = pairs.flatMap((pair) => ['--data-urlencode', pair]);
  await run('curl', ['-sS', ...flags, ...data, url.href]);
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function mask(value: string): string {
  return value.replace(SECRET_PARTS, '$1masked');
}
