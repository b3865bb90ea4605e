import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowLogApiError } from '../../src/client/index.js';
import { clientOf } from './fake-api.js';

/** A list as the API pages it: numbers as text, and no list at all where it is empty. */
function pageOf(all: readonly string[], query: URLSearchParams) {
  const size = Number(query.get('PageSize') ?? 20);
  const number = Number(query.get('PageNumber') ?? 1);
  const items = all.slice((number - 1) * size, number * size).map((FlowLogId) => ({ FlowLogId }));
  const head = { PageSize: `${size}`, PageNumber: `${number}`, TotalCount: `${all.length}` };
  return items.length > 0 ? { ...head, FlowLogs: { FlowLog: items } } : { ...head, FlowLogs: {} };
}

const names = (count: number, prefix = 'fl') =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a pager by number', () => {
  it.each([0, 1, 4, 5, 6, 23])('gives each of %i items once and asks no page too many', async (count) => {
    let calls = 0;
    const client = clientOf((query) => {
      calls += 1;
      return pageOf(names(count), query);
    });
    const found = await collect(client.paginateDescribeFlowLogs({ PageSize: 5 }));
    expect(found.map(({ FlowLogId }) => FlowLogId)).toEqual(names(count));
    expect(calls).toBe(Math.max(1, Math.ceil(count / 5)));
  });

  it('sends filters with every page, and begins at the page it is given', async () => {
    const asked: string[] = [];
    const client = clientOf((query) => {
      asked.push(`${query.get('Status')} ${query.get('PageNumber')} ${query.get('RegionId')}`);
      return pageOf(names(12), query);
    });
    const found = await collect(
      client.paginateDescribeFlowLogs({ Status: 'Active', PageSize: 5, PageNumber: 2 }),
    );
    expect(found.map(({ FlowLogId }) => FlowLogId)).toEqual(names(12).slice(5));
    expect(asked).toEqual(['Active 2 cn-hangzhou', 'Active 3 cn-hangzhou']);
  });

  it('fetches no page before it is needed, and starts anew each time', async () => {
    let calls = 0;
    const client = clientOf((query) => {
      calls += 1;
      return pageOf(names(30), query);
    });
    const pager = client.paginateDescribeFlowLogs({ PageSize: 10 });
    expect(calls).toBe(0);
    for await (const { FlowLogId } of pager) if (FlowLogId === 'fl-11') break;
    expect(calls).toBe(2);
    expect(await collect(pager)).toHaveLength(30);
  });

  it('goes by the size the server made of the one asked for', async () => {
    const client = clientOf((query) => {
      query.set('PageSize', `${Math.min(5, Number(query.get('PageSize')))}`);
      return pageOf(names(12), query);
    });
    expect(await collect(client.paginateDescribeFlowLogs({ PageSize: 100 }))).toHaveLength(12);
  });

  it('gives whole pages with the answers they came in', async () => {
    const client = clientOf((query) => pageOf(names(7), query));
    const pages = await collect(client.paginateDescribeFlowLogs({ PageSize: 5 }).pages());
    expect(pages.map(({ items, data }) => [items.length, data.TotalCount])).toEqual([
      [5, '7'],
      [2, '7'],
    ]);
  });

  it('misses nothing while the caller deletes what it is given', async () => {
    const all = names(47);
    const client = clientOf((query) => pageOf(all, query));
    const found: unknown[] = [];
    for await (const { FlowLogId } of client.paginateDescribeFlowLogs({ PageSize: 10 })) {
      found.push(FlowLogId);
      all.splice(all.indexOf(`${FlowLogId}`), 1);
    }
    expect(found).toEqual(names(47));
    expect(all).toEqual([]);
  });

  it('gives every item that stays exactly once, whatever disappears between pages', async () => {
    const scenario = fc.record({
      count: fc.integer({ min: 0, max: 40 }),
      size: fc.integer({ min: 1, max: 9 }),
      losses: fc.array(fc.array(fc.nat(60), { maxLength: 6 }), { maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ count, size, losses }) => {
        const all = names(count);
        const pending = [...losses];
        const client = clientOf((query) => {
          const page = pageOf(all, query);
          for (const index of pending.shift() ?? []) all.splice(index, 1);
          return page;
        });
        const found = (await collect(client.paginateDescribeFlowLogs({ PageSize: size }))).map(
          (item) => item.FlowLogId,
        );
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual(expect.arrayContaining(all));
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end when servers disagree about how much there is', async () => {
    let calls = 0;
    const client = clientOf((query) => {
      calls += 1;
      return { ...pageOf(names(12), query), TotalCount: `${calls % 2 ? 12 : 11}` };
    });
    const found = await collect(client.paginateDescribeFlowLogs({ PageSize: 5 }));
    expect(found.map((item) => item.FlowLogId)).toEqual(names(12));
  });

  it('gives an item once that new ones push onto the next page', async () => {
    const all = names(10);
    const client = clientOf((query) => {
      const page = pageOf(all, query);
      all.unshift(`new-${all.length}`);
      return page;
    });
    const found = (await collect(client.paginateDescribeFlowLogs({ PageSize: 5 }))).map(
      (item) => item.FlowLogId,
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(names(10)));
  });

  it('throws a failed page as FlowLogApiError after the items of the pages before', async () => {
    const client = clientOf((query) =>
      query.get('PageNumber') === '2' ? { Code: 'Unauthorized', Message: 'No.' } : pageOf(names(9), query),
    );
    const found: unknown[] = [];
    const walk = async () => {
      for await (const item of client.paginateDescribeFlowLogs({ PageSize: 5 })) found.push(item);
    };
    await expect(walk()).rejects.toBeInstanceOf(FlowLogApiError);
    await expect(walk()).rejects.toMatchObject({ Code: 'Unauthorized', kind: 'api' });
    expect(found).toHaveLength(10);
  });

  it('ends with the caller’s signal', async () => {
    const controller = new AbortController();
    const client = clientOf((query) => pageOf(names(9), query));
    const walk = async () => {
      const pager = client.paginateDescribeFlowLogs({ PageSize: 5 }, { signal: controller.signal });
      for await (const _item of pager) controller.abort('enough');
    };
    await expect(walk()).rejects.toMatchObject({ kind: 'abort', cause: 'enough' });
  });
});

describe('a pager by token', () => {
  const query = { ResourceType: 'FLOWLOG', ResourceId: ['fl-1'] } as const;
  const row = (TagKey: string) => ({ ResourceId: 'fl-1', ResourceType: 'FLOWLOG', TagKey, TagValue: '' });

  it('follows tokens, over empty pages too, until there is none', async () => {
    const pages: Record<string, object> = {
      '': { NextToken: 'a', TagResources: { TagResource: [row('1'), row('2')] } },
      a: { NextToken: 'b', TagResources: {} },
      b: { NextToken: '', TagResources: { TagResource: [row('3')] } },
    };
    const client = clientOf((asked) => pages[asked.get('NextToken') ?? ''] ?? {});
    const found = await collect(client.paginateListTagResources(query));
    expect(found.map(({ TagKey }) => TagKey)).toEqual(['1', '2', '3']);
  });

  it('ends when the server gives the same token again', async () => {
    let calls = 0;
    const client = clientOf(() => {
      calls += 1;
      return { NextToken: 'same', TagResources: { TagResource: [row('1')] } };
    });
    expect(await collect(client.paginateListTagResources(query))).toHaveLength(1);
    expect(calls).toBe(2);
  });

  it('ends when the server’s tokens lead in a circle', async () => {
    const following: Record<string, string> = { '': 'a', a: 'b', b: 'a' };
    const client = clientOf((asked) => {
      const token = asked.get('NextToken') ?? '';
      return { NextToken: following[token], TagResources: { TagResource: [row(token)] } };
    });
    const found = await collect(client.paginateListTagResources(query));
    expect(found.map(({ TagKey }) => TagKey)).toEqual(['', 'a', 'b']);
  });
});
