import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkExchange, type Exchange, type RuleName } from '../../src/check/index.js';
import { created, exchangeOf, listed, refused } from './sample.js';

interface Case {
  readonly name: string;
  readonly exchange: Exchange;
  /** `rule pointer`, and a part of the line of the contract that is cited. */
  readonly finds: readonly (readonly [rule: RuleName, pointer: string, cited: string])[];
}

const unknownCode = refused('Nope', 'No.');
const noKey =
  'The input parameter "AccessKeyId" that is mandatory for processing this request is not supplied';
const quota = 'The number of flowLog exceeds the limit.';

const cases: Case[] = [
  {
    name: 'an operation nobody documents',
    exchange: exchangeOf('DescribeVpcs', {}, 200, { RequestId: 'x' }),
    finds: [['undocumented-operation', '/request', 'paths:']],
  },
  {
    name: 'a parameter nobody documents',
    exchange: created({ Colour: 'red' }),
    finds: [['undocumented-parameter', '/request/query/Colour', 'post:']],
  },
  {
    name: 'a member that a parameter does not have',
    exchange: created({ 'Tag.1.Key': 'a', 'Tag.1.Colour': 'red' }),
    finds: [['undocumented-parameter', '/request/query/Tag', 'name: Tag']],
  },
  {
    name: 'a call that was accepted without a required parameter',
    exchange: created({ TrafficType: undefined }),
    finds: [['missing-parameter', '/request/query/TrafficType', 'required: true']],
  },
  {
    name: 'a call that was accepted with a value out of its enum',
    exchange: created({ TrafficType: 'Some' }),
    finds: [['invalid-parameter', '/request/query/TrafficType', 'enum:']],
  },
  {
    name: 'a broken constraint inside a list',
    exchange: created({ 'Tag.1.Key': '' }),
    finds: [['invalid-parameter', '/request/query/Tag/0/Key', 'minLength: 1']],
  },
  {
    name: 'a broken rule between parameters',
    exchange: created({ LogStoreName: undefined }),
    finds: [['invalid-parameter', '/request/query', 'target-required']],
  },
  {
    name: 'a gap in the indices',
    exchange: created({ 'Tag.1.Key': 'a', 'Tag.3.Key': 'b' }),
    finds: [['odd-parameter', '/request/query/Tag', 'name: Tag']],
  },
  {
    name: 'a status nobody documents',
    exchange: withStatus(created(), 204),
    finds: [['undocumented-status', '/response/status', 'responses:']],
  },
  {
    name: 'an answer without its request id',
    exchange: created({}, { RequestId: undefined }),
    finds: [['invalid-response-body', '/response/body/RequestId', '']],
  },
  {
    name: 'a boolean where the contract has a string',
    exchange: created({}, { Success: true }),
    finds: [['invalid-response-body', '/response/body/Success', 'type: string']],
  },
  {
    name: 'a property nobody documents',
    exchange: created({}, { Colour: 'red' }),
    finds: [['undocumented-property', '/response/body/Colour', '']],
  },
  {
    name: 'a code nobody documents',
    exchange: unknownCode,
    finds: [['undocumented-error-code', '/response/body/Code', 'responses:']],
  },
  {
    name: 'a code that belongs to another operation',
    exchange: refused('InvalidInstanceId.NotFound', 'x'),
    finds: [['foreign-error-code', '/response/body/Code', 'InvalidInstanceId.NotFound']],
  },
  {
    name: 'a code under a status that it does not have',
    exchange: refused(
      'ServiceUnavailable',
      'The request has failed due to a temporary failure of the server.',
    ),
    finds: [['wrong-error-status', '/response/status', 'ServiceUnavailable']],
  },
  {
    name: 'a message that differs from the contract',
    exchange: refused('QuotaExceeded.FlowlogCount', `${quota}!!`),
    finds: [['wrong-error-message', '/response/body/Message', 'QuotaExceeded.FlowlogCount']],
  },
  {
    name: 'a code that the request gives no cause for',
    exchange: refused('MissingParameter', messageOf('CreateFlowLog', 'MissingParameter')),
    finds: [['contradicting-answer', '/response/body/Code', 'MissingParameter']],
  },
  {
    name: 'a page of a load balancer',
    exchange: withBody(created(), '<!DOCTYPE html><html><body>502</body></html>'),
    finds: [['unreadable-body', '/response/body', '']],
  },
  {
    name: 'a load balancer that does not reach the API',
    exchange: withStatus(
      withBody(created(), '<html><head><title>502 Bad Gateway</title></head></html>'),
      502,
    ),
    finds: [['intermediary-answer', '/response', '']],
  },
  {
    name: 'a gateway that waits no longer',
    exchange: withStatus(withBody(created(), ''), 504),
    finds: [['intermediary-answer', '/response', '']],
  },
  {
    name: 'an answer of the API itself that says no more than a proxy',
    exchange: withStatus(withBody(created(), ''), 500),
    finds: [['unreadable-body', '/response/body', '']],
  },
  {
    name: 'an error body under a status of success',
    exchange: withStatus(refused('QuotaExceeded.FlowlogCount', quota), 200),
    finds: [['wrong-error-status', '/response/status', 'QuotaExceeded.FlowlogCount']],
  },
  {
    name: 'an error body under a status of success, with a code that is none',
    exchange: withStatus(refused('__proto__', 'x'), 200),
    finds: [['wrong-error-status', '/response/status', 'responses:']],
  },
  {
    name: 'a body of success under the status of an error that the operation declares',
    exchange: withStatus(created(), 400),
    finds: [['invalid-response-body', '/response/body', '']],
  },
  {
    name: 'a body of success under the status of an error that only `default` stands for',
    exchange: withStatus(created(), 404),
    finds: [['invalid-response-body', '/response/body', '']],
  },
  {
    name: 'an error that is none of the API',
    exchange: withStatus(withBody(created(), '{"message":"no healthy upstream"}'), 503),
    finds: [['invalid-response-body', '/response/body', '']],
  },
  {
    name: 'an error body that lacks a part',
    exchange: withStatus(withBody(created(), '{"Code":"Throttling","HostId":"h","Message":"x"}'), 404),
    finds: [
      ['invalid-response-body', '/response/body/RequestId', ''],
      ['wrong-error-status', '/response/status', 'Throttling'],
    ],
  },
  {
    name: 'an answer that was cut short',
    exchange: withBody(created(), '{"RequestId":"54B4'),
    finds: [['unreadable-body', '/response/body', '']],
  },
];

describe('an exchange that differs from the contract', () => {
  it.each(cases)('is found out, with the line it differs from: $name', ({ exchange, finds }) => {
    const findings = checkExchange(exchange);
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
      finds.map(([rule, pointer]) => `${rule} ${pointer}`),
    );
    findings.forEach((finding, index) => {
      expect(citedLine(finding.contract)).toContain(finds[index]?.[2]);
    });
  });
});

describe('an exchange that keeps the contract', () => {
  it.each([
    ['an accepted call', created()],
    [
      'a refusal by state',
      refused('QuotaExceeded.FlowlogCount', messageOf('CreateFlowLog', 'QuotaExceeded.FlowlogCount')),
    ],
    [
      'a refusal that the request causes',
      refused('MissingParameter', messageOf('CreateFlowLog', 'MissingParameter'), 400, {
        TrafficType: undefined,
      }),
    ],
    ['an operation nobody has, refused as the wire rule says', unknownAction()],
    ['an answer in XML', withBody(created(), xml)],
    ['an empty list in XML', withBody(listed('fl-1'), xmlWithoutFlowLogs)],
    ['a gateway that misses what is no parameter of the operation', refused('MissingParameter', noKey)],
    ['an answer in base64', inBase64(created())],
    ['an answer in gzip', compressed('gzip', gzipSync)],
    ['an answer in deflate', compressed('deflate', deflateSync)],
    ['an answer in brotli', compressed('br', brotliCompressSync)],
    ['an answer with its chunk sizes', inChunks(created())],
    ['headers in the form of a HAR', withHarHeaders(created())],
  ])('has no findings: %s', (_name, exchange) => {
    expect(checkExchange(exchange)).toEqual([]);
  });

  it('has no findings when its path names the operation', () => {
    const exchange = created();
    const url = exchange.request.url.replace('/?', '/CreateFlowLog?');
    expect(checkExchange({ ...exchange, request: { method: 'POST', url } })).toEqual([]);
  });
});

describe('what a finding shows', () => {
  it('masks secrets and cuts long values', () => {
    const [finding] = checkExchange(created({}, { Success: 'x'.repeat(500) }));
    expect(finding?.seen.length).toBeLessThan(200);
    const leaking = exchangeOf('DescribeVpcs', { AccessKeyId: 'LTAI5t', Signature: 'c2VjcmV0' }, 200, {});
    const { headers: _none, ...request } = leaking.request;
    expect(JSON.stringify(checkExchange({ ...leaking, request }))).not.toMatch(/LTAI5t|c2VjcmV0/);
  });
});

const xml = `<?xml version="1.0"?><CreateFlowLogResponse><RequestId>54B48E3D-DF70-471B-AA93-08E683A1B457</RequestId>
<Success>true</Success><FlowLogId>fl-m5e8vhz2t21sel1nqabcd</FlowLogId></CreateFlowLogResponse>`;

const xmlWithoutFlowLogs = `<DescribeFlowLogsResponse><RequestId>54B48E3D-DF70-471B-AA93-08E683A1B457</RequestId>
<PageNumber>1</PageNumber><PageSize>20</PageSize><TotalCount>0</TotalCount><FlowLogs/></DescribeFlowLogsResponse>`;

function withStatus(exchange: Exchange, status: number): Exchange {
  return { ...exchange, response: { ...exchange.response, status } };
}

function withBody(exchange: Exchange, body: string): Exchange {
  return { ...exchange, response: { ...exchange.response, body } };
}

function inBase64({ request, response }: Exchange): Exchange {
  const body = Buffer.from(response.body ?? '').toString('base64');
  return { request, response: { ...response, body, bodyEncoding: 'base64' } };
}

function compressed(encoding: string, compress: (text: string) => Buffer): Exchange {
  const { request, response } = created();
  const body = compress(response.body ?? '').toString('base64');
  const headers = { 'content-encoding': encoding };
  return { request, response: { ...response, headers, body, bodyEncoding: 'base64' } };
}

function inChunks({ request, response }: Exchange): Exchange {
  const text = response.body ?? '';
  const chunk = (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`;
  const body = `${chunk(text.slice(0, 10))}${chunk(text.slice(10))}0\r\n\r\n`;
  return { request, response: { ...response, headers: { 'transfer-encoding': 'chunked' }, body } };
}

function withHarHeaders({ request, response }: Exchange): Exchange {
  const headers = [
    { name: 'X-Acs-Action', value: 'CreateFlowLog' },
    { name: 'X-Acs-Version', value: '2016-04-28' },
  ];
  return { request: { ...request, headers }, response };
}

function unknownAction(): Exchange {
  const message = 'Specified api is not found, please check your url and method.';
  return exchangeOf('DescribeVpcs', {}, 404, {
    RequestId: '54B48E3D-DF70-471B-AA93-08E683A1B457',
    HostId: 'vpc.aliyuncs.com',
    Code: 'InvalidAction.NotFound',
    Message: message,
  });
}

/** The message that the contract has for a code, read from its source. */
function messageOf(operation: string, code: string): string {
  const text = readFileSync(`openapi/components/responses/${operation}BadRequest.yaml`, 'utf8');
  const after = text.slice(text.indexOf(`Code: ${code}\n`));
  const [, message = ''] = /Message: (.*)/.exec(after) ?? [];
  return message.replace(/^"|"$/g, '');
}

function citedLine(place: { file?: string; line?: number } | undefined): string {
  if (place?.file === undefined || place.line === undefined) return '';
  return readFileSync(place.file, 'utf8').split('\n')[place.line - 1] ?? '';
}
