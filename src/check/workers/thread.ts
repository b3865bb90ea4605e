import { parentPort, workerData } from 'node:worker_threads';
import { checkerOf } from '../check-exchange.js';
import { type CheckContract, ownContract } from '../contract/check-contract.js';
import { checkRange } from './check-range.js';
import type { PartTask } from './part.js';

const task = workerData as PartTask;
const part = await checkRange(checkerOf(await contractOf(task)), task, (bytes, exchanges) => {
  parentPort?.postMessage({ bytes, exchanges });
});
parentPort?.postMessage({ part });

async function contractOf({ contract }: PartTask): Promise<CheckContract> {
  if (contract === undefined) return ownContract();
  const { loadContractFile } = await import('../contract/load-file.js');
  return loadContractFile(contract);
}
