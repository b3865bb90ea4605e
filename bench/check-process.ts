// Measured as a process of its own: `check FILE WORKERS`.
import { runCheck } from '../src/check/index.js';

const [file = '', workers = '1'] = process.argv.slice(2);

console.log((await runCheck([file], { workers: Number(workers) })).exchanges);
