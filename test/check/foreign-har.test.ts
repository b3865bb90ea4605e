import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckResult, runCheck } from '../../src/check/index.js';
import { created } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'har-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { request, response } = created();
const [, query = ''] = request.url.split('?');
const form = [...new URLSearchParams(`Action=CreateFlowLog&Version=2016-04-28&${query}`)];
const params = form.map(([name, value]) => ({ name, value }));
const headers = Object.entries(request.headers ?? {}).map(([name, value]) => ({ name, value }));
const body = response.body ?? '';
const content = { size: body.length, mimeType: 'application/json', text: body };
const plain = {
  startedDateTime: '2026-11-22T18:43:33Z',
  request: { method: 'POST', url: `https://vpc.aliyuncs.com/?${query}`, headers, cookies: [] },
  response: { status: 200, headers: [], content },
};
const posted = { method: 'POST', url: 'https://vpc.aliyuncs.com/', headers: [] };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const xml = `<CreateFlowLogResponse><RequestId>54B48E3D-DF70-471B-AA93-08E683A1B457</RequestId><Success>true</Success><FlowLogId>fl-m5e8vhz2t21sel1nqabcd</FlowLogId></CreateFlowLogResponse>`;

function answered(content: object, headers: object[] = []) {
  return { ...plain, response: { status: 200, headers, content } };
}

function har(entry: object, before: object = { version: '1.2' }, after: object = {}): string {
  return JSON.stringify({ log: { ...before, entries: [entry], ...after } });
}

async function checkText(text: string | Uint8Array): Promise<CheckResult> {
  const file = join(folder, 'file');
  writeFileSync(file, text);
  return runCheck([file]);
}

const hugePages = Array.from({ length: 4000 }, (_, id) => ({ id: `page_${id}`, title: '{"entries":[{' }));
const clean: readonly (readonly [what: string, text: string])[] = [
  ['a byte order mark, as Windows tools write', `\ufeff${har(plain)}`],
  ['comments before `log`', JSON.stringify({ _comment: 'made by hand', log: { entries: [plain] } }, null, 2)],
  ['hundreds of kilobytes of pages before the entries', har(plain, { pages: hugePages })],
  ['entries before version and creator', har(plain, {}, { version: '1.2', creator: { name: 'x' } })],
  ['a form as decoded parameters only', har({ ...plain, request: { ...posted, postData: { params } } })],
  [
    'a form with an empty text beside',
    har({ ...plain, request: { ...posted, postData: { params, text: '' } } }),
  ],
  [
    'a form in base64',
    har({
      ...plain,
      request: {
        ...posted,
        postData: { text: base64(String(new URLSearchParams(form))), encoding: 'base64' },
      },
    }),
  ],
  [
    'no `headers` at all',
    har({ ...plain, request: { ...posted, postData: { params }, headers: undefined } }),
  ],
  ['`content.size` 0 though there is a text', har(answered({ ...content, size: 0 }))],
  ['a body in base64', har(answered({ text: base64(body), encoding: 'base64' }))],
  [
    'a body in base64 that is still compressed',
    har(
      answered({ text: gzipSync(body).toString('base64'), encoding: 'base64' }, [
        { name: 'Content-Encoding', value: 'gzip' },
      ]),
    ),
  ],
  [
    'chunk sizes in the text',
    har(answered({ text: chunked }, [{ name: 'Transfer-Encoding', value: 'chunked' }])),
  ],
  ['an answer in XML', har(answered({ text: xml, mimeType: 'text/xml' }))],
  [
    'a text that was not kept, as `content` tells',
    har(answered({ size: 120, mimeType: 'application/json' })),
  ],
  ['a size nobody knows', har(answered({ size: -1 }))],
  [
    'null where nothing is known',
    har({ ...plain, _resourceType: null, response: { ...plain.response, headers: null } }),
  ],
];

describe('a HAR of another recorder', () => {
  it.each(clean)('is read, and gzipped as well: %s', async (_what, text) => {
    for (const bytes of [text, gzipSync(text)]) {
      const { exchanges, findings } = await checkText(bytes);
      expect([exchanges, findings]).toEqual([1, []]);
    }
  });

  it.each([
    ['an HTML page for an answer', har(answered({ text: '<html>502</html>' })), 'unreadable-body'],
    ['an empty answer', har(answered({ size: 0 })), 'unreadable-body'],
    [
      'a text in base64 that is no UTF-8',
      har(answered({ text: '//4=', encoding: 'base64' })),
      'unreadable-body',
    ],
    ['an entry without an answer', har({ request: plain.request }), 'unreadable-exchange'],
    ['an entry that is null inside', har({ request: null, response: null }), 'unreadable-exchange'],
    ['a file that ends in an entry', har(plain).slice(0, -80), 'unreadable-exchange'],
    ['a file that ends after an entry', har(plain).slice(0, -3), 'unreadable-exchange'],
    ['no entries', '{"log":{"version":"1.2"}}', 'unreadable-exchange'],
    [
      'bytes that are no UTF-8',
      Buffer.from(har(answered({ ...content, mimeType: '\u00fc' })), 'latin1'),
      'unreadable-exchange',
    ],
  ])('has its finding: %s', async (_what, text, rule) => {
    const { findings } = await checkText(text);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('never ends the run, whatever stands where something else belongs', async () => {
    const full = { ...plain, request: { ...plain.request, postData: { params, text: 'a=b' } } };
    const entries = places(full).flatMap((place) =>
      [null, 7, [], [null], {}, 'text', true].map((value) => JSON.stringify(replaced(full, place, value))),
    );
    const { exchanges, findings } = await checkText(`{"log":{"entries":[${entries.join(',\n')}]}}`);
    const unread = findings.filter(({ rule }) => rule === 'unreadable-exchange');
    expect(exchanges + unread.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
    const lines = await checkText(entries.join('\n'));
    expect(lines.exchanges).toBeGreaterThan(0);
  });

  it('passes over requests without an answer, whatever they hold', async () => {
    const blocked = { ...plain, response: { status: 0, statusText: '', headers: [], content: {} } };
    const { exchanges, skipped, findings } = await checkText(har(blocked));
    expect([exchanges, skipped, findings]).toEqual([0, 1, []]);
  });
});

/** Every place in a value, itself excepted. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[...at, key], ...places(member, [...at, key])]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
