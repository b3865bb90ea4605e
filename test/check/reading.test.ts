import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CheckInputError,
  checkExchange,
  checkRecordings,
  type Exchange,
  runCheck,
} from '../../src/check/index.js';
import { ElementScanner } from '../../src/check/reading/element-scanner.js';
import { formatOf } from '../../src/check/reading/open-source.js';
import { created } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const exchanges = [
  created(),
  created({ Description: 'naïve ünïcode ☃' }, { FlowLogId: 'fl-m5e8vhz2t21sel1nqabce' }),
  created({ Colour: 'red' }, { FlowLogId: 'fl-m5e8vhz2t21sel1nqabcf' }),
];
const lines = exchanges.map((one) => `${JSON.stringify(one)}\n`).join('');

function harOf(list: readonly Exchange[], extra: object = {}): string {
  const entries = list.map(({ request, response }) => ({
    startedDateTime: '2026-11-22T18:43:33Z',
    request: { ...request, headers: asList(request.headers as Record<string, string>) },
    response: { status: response.status, headers: [], content: { text: response.body } },
    ...extra,
  }));
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'entries' }, pages: [{ id: '[{"' }], entries } },
    null,
    2,
  );
}

function asList(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

describe('a recording', () => {
  it.each([
    ['NDJSON', 'a.ndjson', lines],
    [
      'NDJSON with a byte order mark and Windows line ends',
      'b.ndjson',
      `\ufeff${lines.replaceAll('\n', '\r\n')}`,
    ],
    ['a JSON array', 'c.json', JSON.stringify(exchanges, null, 2)],
    ['HAR', 'd.har', harOf(exchanges)],
    ['gzipped NDJSON, whatever its name', 'e.bin', gzipSync(lines)],
    ['gzipped HAR', 'f.har.gz', gzipSync(harOf(exchanges))],
  ])('is read: %s', async (_name, file, content) => {
    const { exchanges: count, findings } = await runCheck([write(file, content)]);
    expect(count).toBe(3);
    expect(findings.map(({ rule, place }) => [rule, place?.line ?? place?.entry])).toEqual([
      ['undocumented-parameter', 3],
    ]);
  });

  it('goes on after what can not be read, which is a finding with its line', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${JSON.stringify(created())}\n{"half":\n\n[1]\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 10]),
      Buffer.from(`${JSON.stringify(exchanges[1])}\n${JSON.stringify(created()).slice(0, 40)}`),
    ]);
    const { exchanges: count, findings } = await runCheck([write('bad.ndjson', bad)]);
    expect(count).toBe(2);
    expect(
      findings.map(({ rule, message, places }) => [rule, message, places.map(({ line }) => line)]),
    ).toEqual([
      ['unreadable-exchange', "this can't be read: the JSON is cut short", [2, 7]],
      ['unreadable-exchange', "this can't be read: it has no `request`", [4]],
      ['unreadable-exchange', "this can't be read: the line is not UTF-8", [5]],
    ]);
  });

  it('may be given by a program that has no types', async () => {
    const broken = [{}, null, { request: { method: 'GET', url: '/' } }, Object.freeze(exchanges[2])];
    const rules: string[] = [];
    for await (const { rule } of checkRecordings(broken as Exchange[])) rules.push(rule);
    const unreadable = Array(3).fill('unreadable-exchange');
    expect(rules).toEqual([...unreadable, 'undocumented-parameter']);
    expect((broken as Exchange[]).flatMap((one) => checkExchange(one)).map(({ rule }) => rule)).toEqual(
      rules,
    );
  });

  it('passes over requests that were never answered, in every format alike', async () => {
    const [first = created(), ...rest] = exchanges;
    const aborted = [{ ...first, response: { ...first.response, status: 0 } }, ...rest];
    for (const content of [
      harOf(aborted),
      JSON.stringify(aborted),
      aborted.map((one) => JSON.stringify(one)).join('\n'),
    ]) {
      const { exchanges: count, skipped, findings } = await runCheck([write('aborted', content)]);
      expect([count, skipped, findings.length]).toEqual([2, 1, 1]);
    }
    expect(aborted.flatMap((one) => checkExchange(one)).map(({ message }) => message)).toEqual([
      "this can't be read: the request was never answered",
      expect.stringContaining('Colour'),
    ]);
  });

  it('that ends in the middle says so', async () => {
    const { exchanges: count, findings } = await runCheck([write('cut.har', harOf(exchanges).slice(0, -60))]);
    expect([count, findings.map(({ rule }) => rule)]).toEqual([2, ['unreadable-exchange']]);
    expect(findings[0]?.message).toMatch(/cut short/);
  });

  it.each([
    ['an array', (list: readonly string[]) => `[${list.join(' ,')}]\n`],
    ['a HAR', (list: readonly string[]) => `{"log":{"entries":[\n${list.join(',\n')}\n],"version":"1.2"}}`],
  ])('has findings with their numbers for what stands between its entries: %s', async (what, write_) => {
    const [har] = JSON.parse(harOf(exchanges.slice(2))).log.entries;
    const entry = JSON.stringify(what === 'a HAR' ? har : exchanges[2]);
    const list = ['null', '-1.5e3', '"},{\\""', '[{}]', entry, 'true'];
    const { findings } = await runCheck([write('scalars.json', write_(list))]);
    const entries = findings.map(({ rule, places }) => [rule, ...places.map((one) => one.entry)]);
    expect(entries).toEqual([
      ['unreadable-exchange', 1, 2, 3, 4, 6],
      ['undocumented-parameter', 5],
    ]);
  });

  it.each([
    ['a second HAR', `${harOf(exchanges)}\n${harOf(exchanges)}`, /the JSON ends before the file does/],
    ['a second array', `${JSON.stringify(exchanges)}\n [{}]`, /the JSON ends before the file does/],
    ['a HAR without its last bracket', harOf(exchanges).trimEnd().slice(0, -1), /cut short: the JSON around/],
  ])('has a finding for what is behind its entries: %s', async (_name, content, message) => {
    const { exchanges: count, findings } = await runCheck([write('behind.json', content)]);
    const [, last] = findings.map((one) => [one.message, one.place?.entry] as const);
    expect([count, last?.[1], last?.[0]]).toEqual([3, 4, expect.stringMatching(message)]);
    expect((await runCheck([write('blanks.har', `${harOf(exchanges)}\n \r\n`)])).findings).toHaveLength(1);
  });

  it('of a browser has parts of the page, which are passed over', async () => {
    const { exchanges: count, skipped } = await runCheck([
      write('page.har', harOf(exchanges, { _resourceType: 'image' })),
    ]);
    expect([count, skipped]).toEqual([0, 3]);
  });

  it.each([
    ['a picture', 'x.har', '\x89PNG\r\n'],
    ['a damaged archive', 'x.gz', gzipSync(lines).subarray(0, 60)],
  ])('is refused in one line: %s', async (_name, file, content) => {
    await expect(runCheck([write(file, content)])).rejects.toThrow(CheckInputError);
  });

  it('is found in folders and by globs, each once', async () => {
    write('g1.ndjson', lines);
    const both = await runCheck([join(folder, 'g*.ndjson'), join(folder, 'g1.ndjson')]);
    expect(both.exchanges).toBe(3);
    await expect(runCheck([join(folder, 'nothing*.har')])).rejects.toThrow(/matches no file/);
    await expect(runCheck([join(folder, 'nothing.har')])).rejects.toThrow(/there is no file/);
  });
});

describe('the format of a recording', () => {
  it.each([
    ['', 'ndjson'],
    ['[', 'json'],
    ['{"log":{"entries":[]}}', 'har'],
    ['{\n  "log": {', 'har'],
    ['{"request":{},"response":{}}\n', 'ndjson'],
    ['<html>', undefined],
  ])('shows in its first bytes: %j', (head, format) => {
    expect(formatOf(head)).toBe(format);
  });
});

describe('the element scanner', () => {
  it('cuts out what JSON.parse finds, wherever the bytes are split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.jsonValue(),
        fc.array(fc.nat(300), { maxLength: 5 }),
        fc.boolean(),
        (elements, before, cuts, isHar) => {
          const document = isHar ? { a: before, log: { b: before, entries: elements }, c: before } : elements;
          const bytes = Buffer.from(JSON.stringify(document, null, isHar ? 1 : undefined));
          const found = scanAll(bytes, isHar ? ['log', 'entries'] : [], cuts);
          expect(found.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(elements)));
        },
      ),
    );
  });
});

function scanAll(bytes: Buffer, path: string[], cuts: number[]): string[] {
  const scanner = new ElementScanner(path);
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
  const found: string[] = [];
  let from = 0;
  let open = -1;
  for (const end of ends) {
    const seen = bytes.subarray(0, end);
    const result = scanner.scan(seen, from, open);
    for (const span of result.spans) found.push(seen.toString('utf8', span.start, span.end));
    open = result.open;
    from = end;
  }
  return found;
}
