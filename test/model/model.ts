/** A flow log as the model sees it: where it stands or, while a change runs, when and to what it will come. */
interface ModelFlowLog {
  readonly resourceId: string;
  name?: string;
  status: string;
  readonly change?: { readonly until: number; readonly to: string | undefined };
}

/** What an operation does to a status: through which transient one it goes, and where it ends; undefined is gone. */
const changes = {
  ActiveFlowLog: { via: 'Activating', to: () => 'Active', refused: 'Active' },
  DeactiveFlowLog: { via: 'Deactivating', to: () => 'Inactive', refused: 'Inactive' },
  ModifyFlowLogAttribute: { via: 'Modifying', to: (before: string) => before, refused: undefined },
  DeleteFlowLog: { via: 'Deleting', to: () => undefined, refused: undefined },
} as const;

/** The operations that change a flow log that is there. */
export type Change = keyof typeof changes;
export const changeNames = Object.keys(changes) as Change[];

/** The mock in a few lines: what one account may see of its flow logs in one region, by a clock that is told. */
export class Model {
  readonly flowLogs = new Map<string, ModelFlowLog>();
  now = 0;

  constructor(
    readonly dwell: number,
    readonly quota: number,
  ) {}

  /** The code that refuses a creation; undefined if it succeeds. */
  refusalOfCreate(resourceId: string): string | undefined {
    this.settle();
    if ([...this.flowLogs.values()].some((each) => each.resourceId === resourceId))
      return 'InvalidResourceId.NotFound';
    return this.flowLogs.size >= this.quota ? 'QuotaExceeded.FlowlogCount' : undefined;
  }

  create(flowLogId: string, resourceId: string): void {
    const change = { until: this.now + this.dwell, to: 'Active' };
    this.flowLogs.set(flowLogId, { resourceId, status: 'Activating', change });
  }

  /** The code that refuses a change; undefined if it succeeds, and then the change has begun. */
  change(operation: Change, flowLogId: string, name?: string): string | undefined {
    this.settle();
    const flowLog = this.flowLogs.get(flowLogId);
    if (!flowLog) return 'InvalidInstanceId.NotFound';
    if (flowLog.change) return 'IncorrectStatus.flowlog';
    const { via, to, refused } = changes[operation];
    if (flowLog.status === refused) return 'InvalidStatus';
    const change = { until: this.now + this.dwell, to: to(flowLog.status) };
    this.flowLogs.set(flowLogId, { ...flowLog, ...(name && { name }), status: via, change });
    return undefined;
  }

  /** What a list shows: status and name by id. */
  list(): Record<string, string> {
    this.settle();
    const entries = [...this.flowLogs].map(
      ([id, { status, name }]) => [id, `${status} ${name ?? ''}`.trim()] as const,
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private settle(): void {
    for (const [id, { change, ...rest }] of this.flowLogs) {
      if (!change || change.until > this.now) continue;
      if (change.to === undefined) this.flowLogs.delete(id);
      else this.flowLogs.set(id, { ...rest, status: change.to });
    }
  }
}
