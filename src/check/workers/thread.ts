import { parentPort, workerData } from 'node:worker_threads';
import { checkerOf } from '../check-exchange.js';
import { ownContract } from '../contract/check-contract.js';
import { loadContractFile } from '../contract/load-file.js';
import { checkRange } from './check-range.js';
import type { PartTask } from './part.js';

const task = workerData as PartTask;
const contract = task.contract === undefined ? ownContract() : await loadContractFile(task.contract);
const part = await checkRange(checkerOf(contract), task, (bytes, exchanges) => {
  parentPort?.postMessage({ bytes, exchanges });
});
parentPort?.postMessage({ part });
