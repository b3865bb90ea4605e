import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../docs/chromium.js';
import { buildPackage } from './built/package-folder.js';
import { expected, startTargets } from './built/probed.js';

let built: Awaited<ReturnType<typeof buildPackage>>;
let targets: Awaited<ReturnType<typeof startTargets>>;
let browser: Awaited<ReturnType<typeof openChromium>>;
let server: Server;

beforeAll(async () => {
  [built, targets, browser] = await Promise.all([buildPackage(), startTargets(), openChromium()]);
  const { folder } = built;
  await build({
    stdin: { contents: `export * from 'flowlog-contract';`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'dist/bundle.js'),
  });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const [type, body] = serve(folder, pathname, searchParams.get('client') ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await targets?.close();
  built?.remove();
});

/** The page, or a script of it: built files as they are, and openapi-fetch, which they import. */
function serve(folder: string, path: string, client: string): [type: string, body: string] {
  if (path === '/') {
    const page = readFileSync(new URL('built/page.html', import.meta.url), 'utf8');
    return ['text/html', page.replace('CLIENT', client)];
  }
  const file = join(
    folder,
    path === '/openapi-fetch.js' ? 'node_modules/openapi-fetch/dist/index.mjs' : path,
  );
  return ['text/javascript', existsSync(file) ? readFileSync(file, 'utf8') : ''];
}

it.each([
  ['as it is published, without any bundler', '/dist/index.js'],
  ['bundled, the validators beside it', '/dist/bundle.js'],
])('a page uses the client %s, against a mock of another origin', async (_how, client) => {
  const page = await browser.context.newPage();
  const preflights: string[] = [];
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSentExtraInfo', ({ headers }) => {
    const asked = headers['Access-Control-Request-Headers'];
    if (asked) preflights.push(asked);
  });
  const { mock, silent } = targets;
  const query = new URLSearchParams({ client, endpoint: mock.url, silent, account: client });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${query}`);
  const outcome = await page.waitForFunction(() => (globalThis as { outcome?: unknown }).outcome);
  expect(await outcome.jsonValue()).toEqual(expected);
  expect(preflights).toContainEqual(
    'authorization,x-acs-action,x-acs-content-sha256,x-acs-date,x-acs-security-token,x-acs-signature-nonce,x-acs-version',
  );
  await page.close();
});
