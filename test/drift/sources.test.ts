import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import type { Exchange } from '../../src/check/index.js';
import { failuresOf, ownInputs } from './drift.js';
import { temporaryCopy, temporaryFile } from './temporary.js';

const starts = (failures: string[]) => failures.map((failure) => failure.split(': ', 1)[0]);

describe('contract, SDK, facts and recordings of this repository', () => {
  it('differ in nothing that is not known', async () => {
    expect(await failuresOf()).toEqual([]);
  });
});

describe('the contract', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a bundle is changed freely here
  const without = (remove: (contract: any) => void) => {
    const contract = structuredClone(bundle);
    remove(contract);
    return temporaryFile('openapi.json', JSON.stringify(contract));
  };

  it('fails by the name of a parameter, a response field and a value that it loses', async () => {
    const contract = without(({ paths, components: { schemas } }) => {
      const { parameters } = paths['/CreateFlowLog'].post;
      parameters.splice(
        parameters.findIndex(({ name }: { name?: string }) => name === 'LogFormat'),
        1,
      );
      delete schemas.GetFlowLogServiceStatusResponse.properties.Enabled;
      schemas.TrafficType.enum.pop();
    });
    const failures = await failuresOf({ contract });
    expect(failures).toContainEqual(
      expect.stringMatching(
        /^CreateFlowLog parameter LogFormat: known to the SDK, the facts and the recordings, not to the contract; add it to the contract/,
      ),
    );
    expect(starts(failures)).toEqual(
      expect.arrayContaining([
        'CreateFlowLog parameter value TrafficType = Drop',
        'DescribeFlowLogs parameter value TrafficType = Drop',
        'DescribeFlowLogs response field value FlowLogs.FlowLog[].TrafficType = Drop',
        'GetFlowLogServiceStatus response field Enabled',
      ]),
    );
  });

  it('fails by the name of an operation that it loses', async () => {
    const contract = without(({ paths }) => delete paths['/OpenFlowLogService']);
    const failures = await failuresOf({ contract });
    expect(starts(failures)).toEqual(['OpenFlowLogService as a whole']);
    expect(failures[0]).toContain('known to the SDK, the facts and the recordings, not to the contract');
  });
});

describe('the vendor facts', () => {
  it('fail by the name of an error code, its status or its message that the contract has otherwise', async () => {
    const facts = temporaryCopy(ownInputs.facts);
    const file = join(facts, 'ActiveFlowLog.yaml');
    const text = readFileSync(file, 'utf8')
      .replace('400 IncorrectStatus.flowlog Invalid', '409 IncorrectStatus.flowlog Wrong')
      .replace('400 InvalidStatus ', '400 OddStatus ');
    writeFileSync(file, text);
    expect(await failuresOf({ facts })).toEqual([
      expect.stringContaining(
        'error code InvalidStatus: known to the contract and the recordings, not to the facts',
      ),
      expect.stringContaining('error code OddStatus: known to the facts, not to the contract'),
      expect.stringMatching(
        /error code message IncorrectStatus\.flowlog: contract says Invalid .*, facts says Wrong /,
      ),
      expect.stringContaining('error code status IncorrectStatus.flowlog: contract says 400, facts says 409'),
    ]);
  });

  it('are refused where they hold something else', async () => {
    const facts = temporaryCopy(ownInputs.facts);
    writeFileSync(join(facts, 'ActiveFlowLog.yaml'), 'errors: [InvalidStatus]');
    await expect(failuresOf({ facts })).rejects.toThrow('write STATUS CODE MESSAGE');
  });
});

describe('recordings', () => {
  const lines = readFileSync(join(ownInputs.recordings, 'vendor-sdk.ndjson'), 'utf8').trimEnd().split('\n');
  const exchanges = lines.map((line): Exchange => JSON.parse(line));

  /** A recording of one exchange: the first successful one of an operation, changed. */
  const recording = (operation: string, change: (exchange: Exchange) => Exchange) => {
    const found = exchanges.find(
      ({ request, response }) =>
        response.status === 200 && JSON.stringify(request).includes(`"${operation}"`),
    );
    if (found === undefined) throw new Error(`there is no recording of ${operation}`);
    return temporaryFile('one.ndjson', JSON.stringify(change(found)));
  };
  const answering = (members: object) => (exchange: Exchange) => {
    const body = JSON.stringify({ ...JSON.parse(exchange.response.body ?? ''), ...members });
    return { ...exchange, response: { ...exchange.response, body } };
  };

  it('may show little: what they do not exercise is no difference', async () => {
    const recordings = recording('CreateFlowLog', (exchange) => exchange);
    expect(await failuresOf({ recordings })).toEqual([]);
  });

  it('fail by the name of a parameter and of a response field that only they show', async () => {
    const recordings = recording('CreateFlowLog', (exchange) => {
      const { request, ...rest } = answering({ Zone: 'a' })(exchange);
      return { ...rest, request: { ...request, url: `${request.url}&Zone.1.Name=b` } };
    });
    expect(await failuresOf({ recordings })).toEqual([
      expect.stringContaining(
        'CreateFlowLog parameter Zone.N.Name: known to the recordings, not to the contract',
      ),
      expect.stringContaining(
        'CreateFlowLog response field Zone: known to the recordings, not to the contract',
      ),
    ]);
  });

  it('fail by the name of a field that has another type or an unknown value there', async () => {
    const recordings = recording('CreateFlowLog', answering({ FlowLogId: 7, Success: 'perhaps' }));
    expect(await failuresOf({ recordings })).toEqual([
      expect.stringMatching(
        /response field type FlowLogId: contract says string, .* recordings says integer/,
      ),
      expect.stringContaining(
        'response field value Success = perhaps: known to the recordings, not to the contract',
      ),
    ]);
  });

  it('fail by the name of an error code that nobody knows', async () => {
    const recordings = recording('CreateFlowLog', (exchange) => {
      const change = answering({ Code: 'NobodyKnows', Message: 'No.', HostId: 'a' })(exchange);
      return { ...change, response: { ...change.response, status: 400 } };
    });
    expect(starts(await failuresOf({ recordings }))).toContain('CreateFlowLog error code NobodyKnows');
  });

  it('fail by anything else that the check finds in them', async () => {
    const recordings = temporaryFile('broken.ndjson', `${lines[0]}\n{"request":`);
    expect(await failuresOf({ recordings })).toEqual([expect.stringContaining('broken.ndjson')]);
  });
});

describe('known differences', () => {
  const known = readFileSync(ownInputs.known, 'utf8');
  const failuresKnowing = (text: string) => failuresOf({ known: temporaryFile('known.yaml', text) });

  it('fail once they are none any more', async () => {
    const stale = '\n- reason: was so\n  lacks: [sdk]\n  parameter:\n    - CreateFlowLog LogFormat\n';
    expect(await failuresKnowing(known + stale)).toEqual([
      'known.yaml knows parameter: CreateFlowLog LogFormat (not in sdk), which is no difference any more; take it out',
    ]);
  });

  it('fail once another source lacks it than the one that is known', async () => {
    const failures = await failuresKnowing(known.replace('lacks: [sdk]\n', 'lacks: [facts]\n'));
    expect(failures).toHaveLength(2);
    expect(failures[0]).toContain('or add it to known.yaml with a reason');
    expect(failures[1]).toContain('(not in facts), which is no difference any more');
  });

  it.each([
    ['without a reason', '- lacks: [sdk]\n  parameter: [A B]', 'item 1 has no reason'],
    ['with an empty reason', '- reason: " "\n  lacks: [sdk]\n  parameter: [A B]', 'item 1 has no reason'],
    ['without a source', '- reason: so\n  parameter: [A B]', 'needs either lacks'],
    [
      'of an unknown source',
      '- reason: so\n  lacks: [terraform]\n  parameter: [A B]',
      'names the source "terraform"',
    ],
    ['without a list', '- reason: so\n  lacks: [sdk]\n  parameter: A B', 'no list of names'],
    ['that stand there twice', '- reason: so\n  lacks: [sdk]\n  parameter: [A B, A B]', 'twice'],
    ['that are no list', 'reason: so', 'is no list'],
    ['in broken YAML', '- [', "can't read"],
  ])('are refused %s', async (_how, text, problem) => {
    await expect(failuresKnowing(text)).rejects.toThrow(problem);
  });
});
