import { describe, expect, it } from 'vitest';
import { checkRecordings, type Exchange, runCheck } from '../../src/check/index.js';
import { fileOf, recordingOf } from './recording-file.js';
import { changed, created, listed } from './sample.js';

const id = 'fl-m5e8vhz2t21sel1nqabcd';

/** An exchange that began so many milliseconds after midnight. */
function at(start: number, exchange: Exchange, time = 0): Exchange {
  return { ...exchange, startedDateTime: new Date(Date.UTC(2026, 10, 22) + start).toISOString(), time };
}

function bodyOf({ body = '' }: Exchange['response']): object {
  return JSON.parse(body) as object;
}

function actionOf({ headers }: Exchange['request']): string | undefined {
  return (headers as Record<string, string>)['x-acs-action'];
}

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

  it('is not changed by an answer that says of itself that the call failed', async () => {
    const failed = (body: object): Exchange => {
      const { request, response } = changed('DeactiveFlowLog', id);
      return { request, response: { ...response, body: JSON.stringify({ ...bodyOf(response), ...body }) } };
    };
    const looks = (exchange: Exchange) => rulesOf([listed(id, 'Active'), exchange, listed(id, 'Active')]);
    expect(await looks(failed({ Success: 'true' }))).toEqual(['impossible-transition 3']);
    expect(await looks(failed({ Success: 'false' }))).toEqual([]);
    const error = { Success: undefined, Code: 'InvalidStatus', Message: 'x' };
    expect(await looks(failed(error))).toEqual(['wrong-error-status 2']);
  });

  it('is not followed by ids that are masked', async () => {
    const masked = 'fl-m5e8vhz2t21sel1nq****';
    expect(await rulesOf([listed(masked, 'Active'), listed(masked, 'Inactive')])).toEqual([]);
  });

  it('is followed by time where exchanges tell it, as what ran side by side is written when it ended', async () => {
    const life = [
      at(0, created()),
      at(100, listed(id, 'Activating')),
      at(200, listed(id, 'Active')),
      at(300, changed('DeactiveFlowLog', id)),
      at(400, listed(id, 'Inactive')),
    ];
    expect(await rulesOf(life.toReversed())).toEqual([]);
    const untimed = life.toReversed().map(({ request, response }) => ({ request, response }));
    expect(await rulesOf(untimed)).toHaveLength(4);
    const entries = life.toReversed().map(({ request, response, ...rest }) => ({
      ...rest,
      request: { ...request, url: request.url.replace('/?', `/${actionOf(request)}?`), headers: [] },
      response: { status: response.status, content: { text: response.body } },
    }));
    expect((await runCheck([fileOf(JSON.stringify({ log: { entries } }), 'har')])).findings).toEqual([]);
    expect((await runCheck([recordingOf(life.toReversed())])).findings).toEqual([]);
    const [first, , ...rest] = life as [Exchange, Exchange, ...Exchange[]];
    expect(await rulesOf([at(500, listed(id, 'Activating')), first, ...rest])).toEqual([
      'impossible-transition 1',
    ]);
  });

  it('may go any way that is possible where exchanges overlap', async () => {
    const deletion = at(0, changed('DeleteFlowLog', id), 50);
    expect(await rulesOf([deletion, at(10, listed(id, 'Active'), 5), at(90, listed(id))])).toEqual([]);
    expect(await rulesOf([at(-10, listed(id, 'Deleting'), 70), deletion])).toEqual([]);
    expect(await rulesOf([deletion, at(50, listed(id, 'Active'), 5)])).toEqual(['impossible-transition 2']);
    const poll = [at(-9, listed(id, 'Inactive')), deletion, at(10, listed(id, 'Active'), 5)];
    expect(await rulesOf(poll)).toEqual(['impossible-transition 3']);
  });

  it('stays in the order of the recording where times are the same, unknown or too far apart', async () => {
    const life = [created(), listed(id, 'Active'), changed('DeactiveFlowLog', id), listed(id, 'Inactive')];
    expect(await rulesOf(life.map((one) => at(0, one)))).toEqual([]);
    expect(await rulesOf(life.map((one) => ({ ...one, startedDateTime: '1970-01-01T00:00:00Z' })))).toEqual(
      [],
    );
    expect(await rulesOf(life.map((one) => ({ ...one, startedDateTime: 'soon', time: 9 })))).toEqual([]);
    const others = Array.from({ length: 300 }, (_, index) => at(index + 1, listed(`fl-${index}`, 'Active')));
    const late = [at(-5, listed(id, 'Inactive')), ...others, at(-9, changed('DeactiveFlowLog', id))];
    expect(await rulesOf(late)).toEqual(['impossible-transition 302']);
  });

  it('is no longer known where too many exchanges overlap to tell', async () => {
    const polls = Array.from({ length: 40 }, (_, index) =>
      at(index, listed(id, ['Active', 'Inactive'][index % 2]), 500),
    );
    expect(await rulesOf([...polls, at(900, listed(id, 'Active'))])).toEqual([]);
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
