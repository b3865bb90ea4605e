import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCatalogue, gatewayErrorCodes } from '../../generated/errors.js';
import { operations } from '../../generated/operations.js';
import { buildDocs } from '../../scripts/docs/index.js';
import { openChromium, watchPage } from './chromium.js';

const contract = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-page-'));
const file = join(folder, 'index.html');
const operationIds = Object.keys(operations);

let browser: Awaited<ReturnType<typeof openChromium>>;
let server: Server;

beforeAll(async () => {
  browser = await openChromium();
  await buildDocs({ contract, out: file });
  server = createServer((request, response) => {
    const known = new URL(request.url ?? '/', 'http://localhost').pathname === '/docs/index.html';
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html' });
    response.end(known ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const places: [string, () => string][] = [
  ['from disk', () => pathToFileURL(file).href],
  ['from a web server', () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/index.html`],
];

describe.each(places)('the docs page, opened %s', (_, urlOf) => {
  let url: string;
  let page: Page;
  let seen: Awaited<ReturnType<typeof watchPage>>;

  beforeAll(async () => {
    url = urlOf();
    page = await browser.context.newPage();
    seen = await watchPage(page);
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => page?.close());

  it('shows the title and a menu of all tags', async () => {
    expect(await page.title()).toBe('Alibaba Cloud VPC flow log API');
    for (const name of ['Flow logs', 'Flow log service', 'Tags and resource groups', 'Error codes']) {
      expect(
        await page
          .getByRole('menuitem', { name })
          .or(page.getByText(name, { exact: true }))
          .count(),
        name,
      ).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a parameter', 'TrafficPath', /\/CreateFlowLog[\s\S]*query parameters → TrafficPath/],
    ['an error code', 'QuotaExceeded.FlowlogCount', /QuotaExceeded\.FlowlogCount · 400 · CreateFlowLog/],
  ])('finds %s by the search', async (_, words, result) => {
    await page.keyboard.press('Control+k');
    await page
      .getByPlaceholder(/search/i)
      .last()
      .fill(words);
    await expect.poll(() => textOf(page.getByTestId('search-dialog'))).toMatch(result);
    await page.keyboard.press('Escape');
  });

  it('lists every error code of every operation and of the gateway, with message and cause', async () => {
    await page.goto(`${url}#/error-codes`);
    await page.locator('.error-code').first().waitFor();
    const text = await textOf(page.locator('.error-code'));
    const entries = Object.entries(errorCatalogue.CreateFlowLog);
    expect(entries).toHaveLength(35);
    for (const [code, { message, cause }] of entries) {
      expect(text).toContain(code);
      expect(text).toContain(message.replace(/\s+/g, ' '));
      expect(text).toContain(cause);
    }
    const codes = [...Object.values(errorCatalogue).flatMap(Object.keys), ...gatewayErrorCodes];
    expect(codes.filter((code) => !text.includes(code))).toEqual([]);
  });

  it('leads from an error code to its operation', async () => {
    await page.goto(`${url}#/error-codes`);
    const links = await page
      .locator('.error-code a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBeGreaterThan(operationIds.length / 2);
    await page.goto(`${url}#/`);
    for (const name of ['Flow logs', 'Flow log service', 'Tags and resource groups']) {
      await page.getByText(name, { exact: true }).first().click();
    }
    const menu = await page
      .locator('a[href*="#/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links.filter((link) => !menu.includes(link))).toEqual([]);
  });

  it('shows an operation with samples, permission, rules and what its enum values mean', async () => {
    await page.goto(`${url}#/flow-logs/createflowlog`);
    await page.getByText("'Action=CreateFlowLog'").first().waitFor();
    const text = await textOf(page.locator('body'));
    expect(text).toContain('Captures the traffic of one elastic network interface');
    expect(text).toMatch(/Permission:\s+vpc:CreateFlowLog\s+\(create\)/);
    expect(text).toContain('UnsupportedFeature.UserDefinedTrafficPathIpv6');
    await page.getByText('curl', { exact: true }).first().click();
    await page.getByText('Vendor SDK').click();
    await page.getByText('new CreateFlowLogRequestTag(').waitFor();
  });

  it('keeps every table within its column, on a desk and on a phone', async () => {
    await page.goto(`${url}#/flow-logs/createflowlog`);
    await page.getByText('400', { exact: true }).first().click();
    await page.getByRole('cell', { name: 'DuplicatedParam.TrafficPath' }).first().waitFor();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const overflows = await page
        .locator('table')
        .evaluateAll((tables) =>
          tables.map((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
        );
      expect(
        overflows.filter((pixels) => pixels > 1),
        `${width} pixels`,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('has asked for nothing but itself, and neither console nor security policy complained', async () => {
    expect(seen.requests.filter((request) => request.split('#')[0] !== url)).toEqual([]);
    expect(await seen.complaints()).toEqual([]);
  });
});

describe('the browser test itself', () => {
  it('notices a request, a console error and a broken policy', async () => {
    const page = await browser.context.newPage();
    const seen = await watchPage(page);
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => {
      console.error('something');
      document.body.append(Object.assign(new Image(), { src: 'https://example.com/logo.svg' }));
    });
    expect((await seen.complaints()).join('\n')).toMatch(/something[\s\S]*img-src https:\/\/example\.com/);
    await page.goto('data:text/html,<img src="https://example.com/logo.svg">');
    expect(seen.requests).toContain('https://example.com/logo.svg');
    await page.close();
  });
});

async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}
