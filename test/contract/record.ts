// Makes the recordings again: `npm run record`. Drives the mock, behind the recorder, with every client there is.
// With `--check` it only compares: a recording that would come out otherwise today proves nothing about today.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import type { Exchange } from '../../src/check/index.js';
import { readContract } from '../../src/contract/index.js';
import { valid } from '../simulation/code-rows.js';
import { raiseCodes, raiseWireFailures, refusals } from './recording/codes.js';
import { callWithWish, type Driver, drivers } from './recording/drivers.js';
import { codesBeside, failSoftly, reachElsewhere, sayFailed } from './recording/elsewhere.js';
import { liveThrough } from './recording/life.js';
import { normalise } from './recording/normalise.js';
import { recordTraffic } from './recording/tape.js';
import { onDemandFolder, recordingsFolder } from './recordings.js';

const isCheck = process.argv.includes('--check');
for (const driver of drivers) keep(recordingsFolder, driver.name, await recordDriver(driver));
keep(onDemandFolder, 'codes', await recordOnDemand());

/** What one client makes happen by itself. */
async function recordDriver(driver: Driver): Promise<Exchange[]> {
  return [
    ...(await recordTraffic({ clock: 'virtual' }, async (tape) => {
      await liveThrough(tape, driver);
      await raiseCodes(tape, driver);
      if (driver.name === 'curl') await raiseWireFailures(tape);
    })),
    ...(await recordTraffic({ static: true }, (tape) => reachElsewhere(tape, driver))),
    ...(await recordTraffic({ respond: sayFailed }, (tape) => failSoftly(tape, driver))),
  ];
}

/** Codes that nothing in the simulation causes, asked for by name. */
async function recordOnDemand(): Promise<Exchange[]> {
  const raised = new Set(refusals.map(({ operation, code }) => `${operation} ${code}`));
  const { operations, gatewayErrors } = readContract(bundle);
  const byNobody = Object.keys(gatewayErrors).filter((code) =>
    refusals.every((refusal) => refusal.code !== code),
  );
  const ids = Object.keys(valid);
  return recordTraffic({ static: true }, async ({ url }) => {
    for (const [operation, code] of codesBeside(raised)) {
      await callWithWish(url, operation, valid[operation] ?? {}, `example=${code}`);
    }
    for (const [index, code] of byNobody.entries()) {
      const others = ids.filter((id) => operations[id]?.errors[code] === undefined);
      const operation = others[index % others.length] ?? '';
      await callWithWish(url, operation, valid[operation] ?? {}, `example=${code}`);
    }
    for (const operation of ids) {
      await callWithWish(url, operation, valid[operation] ?? {}, 'code=503');
    }
  });
}

function keep(folder: URL, name: string, exchanges: readonly Exchange[]): void {
  const file = new URL(`${name}.ndjson`, folder);
  const text = normalise(exchanges)
    .map((exchange) => `${JSON.stringify(exchange)}\n`)
    .join('');
  if (!isCheck) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name}.ndjson is not what is recorded now; make it again: npm run record`);
    process.exitCode = 1;
    return;
  }
  console.error(`${name}: ${exchanges.length} exchanges`);
}
