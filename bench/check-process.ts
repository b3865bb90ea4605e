// Measured as a process of its own: `parse FILE` or `check FILE WORKERS`.
import { createReadStream } from 'node:fs';
import { runCheck } from '../src/check/index.js';

const [mode, file = '', workers = '1'] = process.argv.slice(2);

if (mode === 'parse') console.log(await parseLines(file));
else console.log((await runCheck([file], { workers: Number(workers) })).exchanges);

/** Reads lines as the check does, and only parses them. */
async function parseLines(path: string): Promise<number> {
  let count = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      JSON.parse(bytes.toString('utf8', start, end));
      count++;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  return count;
}
