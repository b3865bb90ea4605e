import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';

const page = `
import { createFlowLogClient } from './src/client/index.js';
const endpoint = new URLSearchParams(location.search).get('mock');
const client = createFlowLogClient({ region: 'cn-hangzhou', endpoint, credentials: { accessKeyId: 'LTAI5tKey', accessKeySecret: 'b' } });
await client.getFlowLogServiceStatus({});
await client.describeFlowLogs({ PageSize: 1000 });
document.title = 'done';
`;

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
let mock: Mock;
let browser: Browser;
let pages: Server;

beforeAll(async () => {
  mock = await startMock();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  pages = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/script.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
});

afterAll(async () => {
  await browser?.close();
  pages?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

/** Calls of our client on a page of another origin, so that the browser asks the mock first; recorded as HAR. */
async function record(content: 'embed' | 'attach' | 'omit'): Promise<string> {
  const path = join(folder, `${content}.har`);
  const context = await browser.newContext({ recordHar: { path, content, mode: 'full' } });
  await openPage(await context.newPage());
  await context.close();
  return path;
}

async function openPage(tab: Page): Promise<void> {
  const { port } = pages.address() as AddressInfo;
  await tab.goto(`http://127.0.0.1:${port}/?mock=${encodeURIComponent(mock.url)}`);
  await tab.waitForFunction('document.title === "done"');
}

describe("a HAR that Playwright writes of Chromium's devtools events", () => {
  it('is checked, the parts of the page passed over', async () => {
    const { exchanges, skipped, findings, coverage } = await runCheck([await record('embed')]);
    expect([exchanges, skipped, findings]).toEqual([2, 2, []]);
    const covered = coverage.entries.filter(({ part, count }) => part === 'error-codes' && count > 0);
    expect(covered).toHaveLength(1);
  });

  it.each(['attach', 'omit'] as const)(
    'says nothing of bodies that it left out: content %s',
    async (content) => {
      const { exchanges, findings, coverage } = await runCheck([await record(content)]);
      expect([exchanges, findings]).toEqual([2, []]);
      expect(coverage.parts).toMatchObject({ operations: { covered: 2 }, 'response-fields': { covered: 0 } });
    },
  );
});

describe("a HAR written of Chromium's devtools events alone, preflights included", () => {
  it('is checked, preflights passed over', async () => {
    const file = join(folder, 'devtools.har');
    const entries = await recordEvents();
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'devtools' }, entries } }));
    expect(entries.filter(({ request }) => request.method === 'OPTIONS')).toHaveLength(2);
    const { exchanges, skipped, findings } = await runCheck([file]);
    expect([exchanges, skipped, findings]).toEqual([2, entries.length - 2, []]);
  });
});

interface Event {
  readonly requestId: string;
  readonly type?: string;
  readonly request: { method: string; url: string; headers: Record<string, string>; postData?: string };
  readonly response: { status: number; headers: Record<string, string>; mimeType: string };
}

/** The Network events as the devtools' own export puts them into entries. */
async function recordEvents() {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  const sent = new Map<string, Event>();
  const answered: Event[] = [];
  devtools.on(
    'Network.requestWillBeSent',
    (event) => void sent.set(event.requestId, event as unknown as Event),
  );
  devtools.on('Network.responseReceived', (event) => void answered.push(event as unknown as Event));
  await devtools.send('Network.enable');
  await openPage(tab);
  const entries = answered.map(async ({ requestId, response }) => {
    const { request, type = '' } = sent.get(requestId) as Event;
    const { body, base64Encoded } = await devtools
      .send('Network.getResponseBody', { requestId })
      .catch(() => ({ body: undefined, base64Encoded: false }));
    return {
      _resourceType: type.toLowerCase(),
      request: {
        ...request,
        headers: listOf(request.headers),
        ...(request.postData && { postData: { text: request.postData } }),
      },
      response: {
        status: response.status,
        headers: listOf(response.headers),
        content: { mimeType: response.mimeType, text: body, ...(base64Encoded && { encoding: 'base64' }) },
      },
    };
  });
  const all = await Promise.all(entries);
  await context.close();
  return all;
}

function listOf(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
