import { parentPort, workerData } from 'node:worker_threads';
import { checkerOf } from '../check-exchange.js';
import { type CheckContract, ownContract } from '../contract/check-contract.js';
import { checkRange } from './check-range.js';
import { fromStatusList, type PartTask, type StatusList, toStatusList } from './part.js';

const task = workerData as PartTask;
const before = new Promise<StatusList>((resolve) => {
  parentPort?.once('message', resolve);
});
const range = await checkRange(checkerOf(await contractOf(task)), task, (bytes, exchanges) => {
  parentPort?.postMessage({ bytes, exchanges });
});
const part = await range.settle(fromStatusList(await before));
parentPort?.postMessage({ part, statuses: toStatusList(task.isLast ? new Map() : range.statuses) });

async function contractOf({ contract }: PartTask): Promise<CheckContract> {
  if (contract === undefined) return ownContract();
  const { loadContractFile } = await import('../contract/load-file.js');
  return loadContractFile(contract);
}
