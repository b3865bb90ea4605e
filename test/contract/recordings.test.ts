import { describe, expect, it } from 'vitest';
import { checkExchange } from './check-exchange.js';
import { type Exchange, readRecordings } from './exchange.js';

const recordings = readRecordings();
const exchanges = recordings.flatMap(({ exchanges }) => exchanges);
const accepted = pick(({ response }) => response.status === 200);
const refused = pick(({ response }) => response.body.includes('"DuplicatedParam.TrafficPath"'));

describe('recordings of the vendor SDK and of curl', () => {
  it.each(recordings)('$name has exchanges, and every one keeps the contract', ({ exchanges }) => {
    expect(exchanges.length).toBeGreaterThan(0);
    expect(exchanges.flatMap(checkExchange)).toEqual([]);
  });

  it('hold no signature', () => {
    expect(JSON.stringify(recordings)).not.toMatch(/Signature=(?!masked)/);
  });
});

interface Mutation {
  name: string;
  base: Exchange;
  mutate: (exchange: Exchange) => void;
  finding: string;
}

const mutations: Mutation[] = [
  onQuery(
    'an action nobody documents',
    (query) => query.set('Action', 'CreateFlowLogs'),
    'request: unknownAction',
  ),
  onQuery(
    'a required parameter left out',
    (query) => query.delete('TrafficType'),
    'request query/TrafficType: required',
  ),
  onQuery(
    'an enum value that does not exist',
    (query) => query.set('TrafficType', 'Some'),
    'request query/TrafficType: enum',
  ),
  onQuery('a number that is none', (query) => query.set('OwnerId', 'me'), 'request query/OwnerId: type'),
  onQuery(
    'a name that starts like a link',
    (query) => query.set('FlowLogName', 'http://a'),
    'request query/FlowLogName: pattern',
  ),
  onQuery('an empty tag key', (query) => query.set('Tag.1.Key', ''), 'request query/Tag/0/Key: minLength'),
  onQuery(
    'a delivery target cut in half',
    (query) => query.delete('LogStoreName'),
    'request rule/target-required: rule',
  ),
  onQuery(
    'a parameter nobody documents',
    (query) => query.set('Colour', 'red'),
    'request Colour: undocumented',
  ),
  onBody(
    accepted,
    'an answer without its request id',
    (body) => ({ ...body, RequestId: undefined }),
    'response : required',
  ),
  onBody(
    accepted,
    'a boolean where a string stands',
    (body) => ({ ...body, Success: true }),
    'response /Success: type',
  ),
  onBody(
    accepted,
    'a flow log id that is a number',
    (body) => ({ ...body, FlowLogId: 7 }),
    'response /FlowLogId: type',
  ),
  onBody(refused, 'a code nobody documents', (body) => ({ ...body, Code: 'Nope' }), 'response /Code: enum'),
  onBody(
    refused,
    'a message that differs',
    (body) => ({ ...body, Message: 'No.' }),
    'response /Message: differs',
  ),
  {
    name: 'a code under a status it does not have',
    base: refused,
    mutate: ({ response }) => {
      const body = JSON.parse(response.body);
      response.body = JSON.stringify({ ...body, Code: 'ServiceUnavailable' });
    },
    finding: 'response /Code: not with status 400',
  },
  {
    name: 'a status nobody documents',
    base: accepted,
    mutate: ({ response }) => {
      response.status = 204;
    },
    finding: 'response: status 204 undocumented',
  },
  {
    name: 'an answer cut short',
    base: accepted,
    mutate: ({ response }) => {
      response.body = response.body.slice(0, -9);
    },
    finding: 'response: no JSON',
  },
];

describe('a recording that was tampered with', () => {
  it.each(mutations)('is found out at the right place: $name', ({ base, mutate, finding }) => {
    const exchange = structuredClone(base);
    mutate(exchange);
    expect(checkExchange(exchange)).toContain(finding);
  });
});

function onQuery(name: string, change: (query: URLSearchParams) => void, finding: string): Mutation {
  const mutate = ({ request }: Exchange) => {
    const url = new URL(request.url, 'http://mock');
    change(url.searchParams);
    request.url = `${url.pathname}?${url.searchParams}`;
  };
  return { name, base: accepted, mutate, finding };
}

function onBody(base: Exchange, name: string, change: (body: object) => object, finding: string): Mutation {
  const mutate = ({ response }: Exchange) => {
    response.body = JSON.stringify(change(JSON.parse(response.body)));
  };
  return { name, base, mutate, finding };
}

function pick(wanted: (exchange: Exchange) => boolean): Exchange {
  const found = exchanges.find(wanted);
  if (!found) throw new Error('the recordings lack an exchange that the tests start from: npm run record');
  return found;
}
