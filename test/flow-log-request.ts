/** Parameters of CreateFlowLog that the contract accepts; the region is left to whoever sends them. */
export const flowLogRequest = {
  ResourceType: 'VPC',
  ResourceId: 'vpc-bp1nwd16gvo1wgs',
  TrafficType: 'All',
  ProjectName: 'flow-log-project',
  LogStoreName: 'flow-log-store',
} as const;
