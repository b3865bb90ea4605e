import type { Exchange } from '../../src/check/index.js';
import { flowLogRequest } from '../flow-log-request.js';

const requestId = '54B48E3D-DF70-471B-AA93-08E683A1B457';

const create = { RegionId: 'cn-hangzhou', ...flowLogRequest };

/** A call as the vendor's SDK makes it, with an answer; `undefined` takes a member away. */
export function exchangeOf(
  action: string,
  parameters: Record<string, string | undefined>,
  status: number,
  body: object,
): Exchange {
  const sent = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {
    request: {
      method: 'POST',
      url: `/?${new URLSearchParams(sent)}`,
      headers: { 'x-acs-action': action, 'x-acs-version': '2016-04-28' },
    },
    response: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  };
}

/** An accepted CreateFlowLog; changes to its parameters and its answer. */
export function created(
  parameters: Record<string, string | undefined> = {},
  answer: Record<string, unknown> = {},
): Exchange {
  return exchangeOf('CreateFlowLog', { ...create, ...parameters }, 200, {
    RequestId: requestId,
    Success: 'true',
    FlowLogId: 'fl-m5e8vhz2t21sel1nqabcd',
    ResourceGroupId: 'rg-acfmxazdjdhd',
    ...answer,
  });
}

/** A refused CreateFlowLog. */
export function refused(
  code: string,
  message: string,
  status = 400,
  parameters: Record<string, string | undefined> = {},
): Exchange {
  return exchangeOf('CreateFlowLog', { ...create, ...parameters }, status, {
    RequestId: requestId,
    HostId: 'vpc.aliyuncs.com',
    Code: code,
    Message: message,
  });
}

/** A change of one flow log that was accepted. */
export function changed(action: string, id: string): Exchange {
  return exchangeOf(action, { RegionId: 'cn-hangzhou', FlowLogId: id }, 200, {
    RequestId: requestId,
    Success: 'true',
  });
}

/** A list that shows one flow log in a status, or none. */
export function listed(id: string, status?: string): Exchange {
  const item = {
    FlowLogId: id,
    RegionId: 'cn-hangzhou',
    Status: status,
    CreationTime: '2026-11-22T18:43:33Z',
    ResourceType: 'VPC',
    ResourceId: 'vpc-bp1nwd16gvo1wgs',
    TrafficType: 'All',
  };
  return exchangeOf('DescribeFlowLogs', { RegionId: 'cn-hangzhou', FlowLogId: id }, 200, {
    RequestId: requestId,
    PageNumber: '1',
    PageSize: '20',
    TotalCount: status ? '1' : '0',
    FlowLogs: { FlowLog: status ? [item] : [] },
  });
}
