import { describe, expect, it } from 'vitest';
import { checkRecordings, type Exchange } from '../../src/check/index.js';
import { changed, created, listed } from './sample.js';

const id = 'fl-m5e8vhz2t21sel1nqabcd';

async function rulesOf(exchanges: Exchange[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, place } of checkRecordings(exchanges)) found.push(`${rule} ${place?.entry}`);
  return found;
}

describe('the life of a flow log across exchanges', () => {
  it('may go the declared way, with or without looking at every step', async () => {
    expect(
      await rulesOf([
        created(),
        listed(id, 'Activating'),
        listed(id, 'Active'),
        changed('DeactiveFlowLog', id),
        listed(id, 'Inactive'),
        changed('ActiveFlowLog', id),
        changed('DeactiveFlowLog', id),
        listed(id, 'Deactivating'),
        changed('DeleteFlowLog', id),
        listed(id, 'Deleting'),
        listed(id),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['a status that no call led to', [created(), listed(id, 'Active'), listed(id, 'Inactive')]],
    ['a way back', [created(), listed(id, 'Active'), listed(id, 'Activating')]],
    [
      'a deleted flow log that is there again',
      [changed('DeleteFlowLog', id), listed(id), listed(id, 'Active')],
    ],
    ['a start of what runs', [created(), listed(id, 'Active'), changed('ActiveFlowLog', id)]],
    ['an id that is given twice', [created(), listed(id, 'Active'), created()]],
  ])('is impossible: %s', async (_name, exchanges) => {
    expect(await rulesOf(exchanges)).toEqual([`impossible-transition ${exchanges.length}`]);
  });

  it('is unknown at first, so that a recording may begin anywhere', async () => {
    expect(await rulesOf([listed(id, 'Inactive'), changed('ActiveFlowLog', id)])).toEqual([]);
  });

  it('is not followed by ids that are masked', async () => {
    const masked = 'fl-m5e8vhz2t21sel1nq****';
    expect(await rulesOf([listed(masked, 'Active'), listed(masked, 'Inactive')])).toEqual([]);
  });

  it('is told apart by region', async () => {
    const elsewhere = { ...listed(id), request: { ...listed(id).request } };
    const url = elsewhere.request.url.replace('cn-hangzhou', 'cn-beijing');
    expect(
      await rulesOf([
        created(),
        { ...elsewhere, request: { ...elsewhere.request, url } },
        listed(id, 'Active'),
      ]),
    ).toEqual([]);
  });
});
