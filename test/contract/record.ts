// Makes the recordings again: `npm run record`. Drives the mock, behind the recorder, with every client there is.
import { mkdirSync, writeFileSync } from 'node:fs';
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

for (const driver of drivers) write(recordingsFolder, driver.name, await recordDriver(driver));
write(onDemandFolder, 'codes', await recordOnDemand());

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

function write(folder: URL, name: string, exchanges: readonly Exchange[]): void {
  mkdirSync(folder, { recursive: true });
  const lines = normalise(exchanges).map((exchange) => `${JSON.stringify(exchange)}\n`);
  writeFileSync(new URL(`${name}.ndjson`, folder), lines.join(''));
  console.error(`${name}: ${exchanges.length} exchanges`);
}
