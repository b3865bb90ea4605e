import type { Exchange } from '../../src/check/index.js';
import { created, exchangeOf, listed, refused } from './sample.js';

const cause = 'The request has failed due to a temporary failure of the server.';

/** Lines of a recording in which every rule finds something; the last line is cut short. */
export function linesOfEveryRule(): string[] {
  const exchanges: Exchange[] = [
    created(),
    listed('fl-m5e8vhz2t21sel1nqabcd', 'Inactive'),
    exchangeOf('DescribeVpcs', {}, 200, { RequestId: 'x' }),
    created({ Colour: 'red' }, { FlowLogId: 'fl-2' }),
    created({ TrafficType: undefined }, { FlowLogId: 'fl-3' }),
    created({ TrafficType: 'Some' }, { FlowLogId: 'fl-4' }),
    created({ 'Tag.1.Key': 'a', 'Tag.3.Key': 'b' }, { FlowLogId: 'fl-5' }),
    answered(created({}, { FlowLogId: 'fl-6' }), { status: 204 }),
    created({}, { FlowLogId: 'fl-7', Success: true }),
    created({}, { FlowLogId: 'fl-8', Colour: 'red' }),
    refused('Nope', 'No.'),
    refused('InvalidInstanceId.NotFound', 'x'),
    refused('ServiceUnavailable', cause),
    refused('QuotaExceeded.FlowlogCount', 'The number is too big.'),
    refused('MissingParameter', 'x'),
    answered(created(), { body: '<!DOCTYPE html><html><body>502</body></html>' }),
    answered(created(), { status: 502, body: '<html><body>Bad Gateway</body></html>' }),
  ];
  return [...exchanges.map((exchange) => JSON.stringify(exchange)), '{"request":{"method":"GET'];
}

function answered({ request, response }: Exchange, change: Partial<Exchange['response']>): Exchange {
  return { request, response: { ...response, ...change } };
}
