import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/index.js';
import { onDemandFolder, readRecordings, recordingsFolder } from './recordings.js';

const recordings = readRecordings(recordingsFolder);
const folder = fileURLToPath(recordingsFolder);

describe('the recordings of every client', () => {
  it('are those of the vendor and of ours', () => {
    const names = ['client-node', 'client', 'curl', 'pop-core', 'vendor-sdk'];
    expect(recordings.map(({ name }) => name)).toEqual(names.map((name) => `${name}.ndjson`));
  });

  it.each(recordings)('keep the contract: $name', async ({ name, exchanges }) => {
    const result = await runCheck([folder + name]);
    expect(result.findings).toEqual([]);
    expect([result.exchanges, result.skipped]).toEqual([exchanges.length, 0]);
  });

  it.each(recordings)('go through the whole life of a flow log: $name', async ({ name }) => {
    const { coverage } = await runCheck([folder + name]);
    const missing = coverage.entries.filter(({ part, count }) => part === 'transitions' && count === 0);
    expect(missing.map((entry) => entry.name)).toEqual([]);
  });

  it('show every error code, those included that have to be asked for', async () => {
    const { coverage, findings } = await runCheck([folder]);
    const codes = coverage.entries.filter(({ part }) => /-codes$/.test(part));
    expect(findings).toEqual([]);
    expect(codes.filter(({ count }) => count === 0).map(({ name }) => name)).toEqual([]);
  });

  it('ask for no answer, except where the name of the recording says so', () => {
    const asks = (each: typeof recordings) =>
      each.filter(({ exchanges }) => /"prefer":/.test(JSON.stringify(exchanges)));
    expect(asks(recordings)).toEqual([]);
    expect(asks(readRecordings(onDemandFolder))).toHaveLength(1);
  });

  it('hold no credentials and no signature', () => {
    const text = JSON.stringify([recordings, readRecordings(onDemandFolder)]);
    expect(text.match(/(?:Signature|Credential|AccessKeyId)=(?!\*\*\*)[^&"]*/g)).toBeNull();
    expect(text).toContain('Signature=***');
  });
});
