import { describe, expect, it } from 'vitest';
import { callAction, startForAll } from './calls.js';

type Changes = Record<string, string | undefined>;

const required = (name: string): [string, Changes, string, string] => [
  `without ${name}`,
  { [name]: undefined },
  'MissingParameter',
  `${name}: required`,
];

const empty = (name: string): [string, Changes, string, string] => [
  `with an empty ${name}`,
  { [name]: '' },
  'MissingParameter',
  `${name}: minLength`,
];

const manyTags = (count: number): Changes =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Tag.${index + 1}.Key`, `key-${index}`]));

const manyPaths = (count: number): Changes =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`TrafficPath.${index + 1}`, `path-${index}`]),
  );

const rows: [sentence: string, changes: Changes, code: string, log: string][] = [
  required('RegionId'),
  required('ResourceType'),
  required('ResourceId'),
  required('TrafficType'),
  empty('RegionId'),
  empty('ResourceType'),
  empty('ResourceId'),
  empty('TrafficType'),
  ['with a region of wrong form', { RegionId: 'Hangzhou' }, 'InvalidRegionId.NotFound', 'RegionId: pattern'],
  [
    'with an unknown resource type',
    { ResourceType: 'Disk' },
    'OperationUnsupported.ResourceType',
    'ResourceType: enum',
  ],
  [
    'with a resource type in wrong case',
    { ResourceType: 'vpc' },
    'OperationUnsupported.ResourceType',
    'ResourceType: enum',
  ],
  ['with an unknown traffic type', { TrafficType: 'Some' }, 'ParameterInvalid', 'TrafficType: enum'],
  [
    'with a name that starts with http://',
    { FlowLogName: 'http://a' },
    'ParameterInvalid',
    'FlowLogName: pattern',
  ],
  [
    'with a name that starts with https://',
    { FlowLogName: 'https://a' },
    'ParameterInvalid',
    'FlowLogName: pattern',
  ],
  ['with an empty name', { FlowLogName: '' }, 'ParameterInvalid', 'FlowLogName: minLength'],
  [
    'with a name of 129 characters',
    { FlowLogName: 'n'.repeat(129) },
    'ParameterInvalid',
    'FlowLogName: maxLength',
  ],
  [
    'with a description that starts with http://',
    { Description: 'http://a' },
    'ParameterInvalid',
    'Description: pattern',
  ],
  [
    'with a description of 257 characters',
    { Description: 'd'.repeat(257) },
    'ParameterInvalid',
    'Description: maxLength',
  ],
  [
    'with a project name of 2 characters',
    { ProjectName: 'ab' },
    'ParameterInvalid',
    'ProjectName: minLength',
  ],
  [
    'with a project name of 64 characters',
    { ProjectName: 'p'.repeat(64) },
    'ParameterInvalid',
    'ProjectName: maxLength',
  ],
  [
    'with an underscore in the project name',
    { ProjectName: 'a_b' },
    'ParameterInvalid',
    'ProjectName: pattern',
  ],
  [
    'with a Logstore name that ends in a hyphen',
    { LogStoreName: 'ab-' },
    'ParameterInvalid',
    'LogStoreName: pattern',
  ],
  [
    'with an interval of 7',
    { AggregationInterval: '7' },
    'IllegalParam.AggregationInterval',
    'AggregationInterval: enum',
  ],
  [
    'with an interval that is no number',
    { AggregationInterval: 'ten' },
    'IllegalParam.AggregationInterval',
    'AggregationInterval: type',
  ],
  [
    'with an empty interval',
    { AggregationInterval: '' },
    'IllegalParam.AggregationInterval',
    'AggregationInterval: type',
  ],
  [
    'with a traffic path twice',
    { 'TrafficPath.1': 'all', 'TrafficPath.2': 'all' },
    'DuplicatedParam.TrafficPath',
    'TrafficPath: uniqueItems',
  ],
  [
    'with an unknown traffic path',
    { 'TrafficPath.1': 'tunnel' },
    'IllegalParam.TrafficPath',
    'TrafficPath.1: enum',
  ],
  [
    'with an unknown second traffic path',
    { 'TrafficPath.1': 'vbr', 'TrafficPath.2': 'tunnel' },
    'IllegalParam.TrafficPath',
    'TrafficPath.2: enum',
  ],
  ['with 21 traffic paths', manyPaths(21), 'IllegalParam.TrafficPath', 'TrafficPath: maxItems'],
  [
    'with a plain value for the traffic paths',
    { TrafficPath: 'all' },
    'IllegalParam.TrafficPath',
    'TrafficPath: type',
  ],
  ['with 21 tags', manyTags(21), 'ParameterInvalid', 'Tag: maxItems'],
  ['with an empty tag key', { 'Tag.1.Key': '' }, 'ParameterInvalid', 'Tag.1.Key: minLength'],
  ['with a tag value alone', { 'Tag.1.Value': 'v' }, 'MissingParameter', 'Tag.1.Key: required'],
  [
    'with a tag key that starts with acs:',
    { 'Tag.1.Key': 'acs:x' },
    'ParameterInvalid',
    'Tag.1.Key: pattern',
  ],
  [
    'with a tag key that starts with aliyun',
    { 'Tag.1.Key': 'aliyun' },
    'ParameterInvalid',
    'Tag.1.Key: pattern',
  ],
  [
    'with http:// inside a tag value',
    { 'Tag.1.Key': 'k', 'Tag.1.Value': 'a http://b' },
    'ParameterInvalid',
    'Tag.1.Value: pattern',
  ],
  [
    'with a tag key of 129 characters',
    { 'Tag.1.Key': 'k'.repeat(129) },
    'ParameterInvalid',
    'Tag.1.Key: maxLength',
  ],
  [
    'with a resource group of wrong form',
    { ResourceGroupId: 'group' },
    'IllegalParam.ResourceGroupId',
    'ResourceGroupId: pattern',
  ],
  [
    'with an empty resource group',
    { ResourceGroupId: '' },
    'IllegalParam.ResourceGroupId',
    'ResourceGroupId: minLength',
  ],
  ['with an unknown IP version', { IpVersion: 'IPv6' }, 'IllegalParam.IpVersion', 'IpVersion: enum'],
  ['with an owner that is no number', { OwnerId: 'me' }, 'ParameterInvalid', 'OwnerId: type'],
  [
    'without project and Logstore',
    { ProjectName: undefined, LogStoreName: undefined },
    'MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore',
    'A flow log needs a delivery target',
  ],
  [
    'without Logstore',
    { LogStoreName: undefined },
    'MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore',
    'A flow log needs a delivery target',
  ],
  [
    'without project',
    { ProjectName: undefined },
    'MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore',
    'A flow log needs a delivery target',
  ],
  [
    'for dual stack with a choice of traffic paths',
    { IpVersion: 'DualStack', 'TrafficPath.1': 'natGateway' },
    'UnsupportedFeature.UserDefinedTrafficPathIpv6',
    'A dual-stack flow log',
  ],
  [
    'with several faults, the missing parameter first',
    { IpVersion: 'x', FlowLogName: '', ResourceId: undefined },
    'MissingParameter',
    'ResourceId: required',
  ],
  [
    'with several faults, else the earlier parameter first',
    { IpVersion: 'x', ResourceType: 'x' },
    'OperationUnsupported.ResourceType',
    'ResourceType: enum',
  ],
  [
    'with a fault and a broken rule, the fault first',
    { IpVersion: 'x', ProjectName: undefined },
    'IllegalParam.IpVersion',
    'IpVersion: enum',
  ],
];

const valid: [sentence: string, changes: Changes][] = [
  ['with 20 tags', manyTags(20)],
  ['with a name of 128 characters', { FlowLogName: '流'.repeat(128) }],
  ['with a name that has http:// inside', { FlowLogName: 'see http://a' }],
  ['with a tag without value', { 'Tag.1.Key': 'k' }],
  ['with an empty tag value', { 'Tag.1.Key': 'k', 'Tag.1.Value': '' }],
  ['for dual stack with all traffic paths', { IpVersion: 'DualStack', 'TrafficPath.1': 'all' }],
  ['for dual stack without traffic paths', { IpVersion: 'DualStack' }],
  ['with a parameter nobody knows', { NoSuchParameter: '1' }],
];

describe('a request that breaks the contract', () => {
  const mock = startForAll();

  it.each(rows)('%s is refused by the right code', async (_sentence, changes, code, log) => {
    const { status, body } = await callAction(mock.url, changes);
    expect({ status, code: body.Code }).toEqual({ status: 400, code });
    const { broken = [] } = mock.exchanges.at(-1) ?? {};
    expect(
      broken.map(({ at, rule, message }) => (rule === 'rule' ? message : `${at}: ${rule}`)),
    ).toContainEqual(expect.stringContaining(log));
  });

  it.each(valid)('%s is accepted, on the other hand', async (_sentence, changes) => {
    const { status, body } = await callAction(mock.url, changes);
    expect({ status, success: body.Success }).toEqual({ status: 200, success: 'true' });
  });
});
