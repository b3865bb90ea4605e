import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCatalogue, gatewayErrorCodes } from '../../generated/errors.js';
import { operations } from '../../generated/operations.js';
import { buildDocs } from '../../scripts/docs/index.js';
import { openChromium } from './chromium.js';

const contract = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-page-'));
const file = pathToFileURL(join(folder, 'index.html')).href;

let browser: Awaited<ReturnType<typeof openChromium>>;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  await buildDocs({ contract, out: join(folder, 'index.html') });
  browser = await openChromium();
  await browser.context.setOffline(true);
  page = await browser.context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(file);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the docs page, opened from disk without a network', () => {
  it('shows the title of the contract', async () => {
    expect((await page.getByRole('heading', { level: 1 }).allInnerTexts()).join()).toContain(
      'VPC flow log API',
    );
  });

  it('lists every error code of every operation and of the gateway', async () => {
    const text = (await page.locator('body').allInnerTexts()).join();
    const codes = [...Object.values(errorCatalogue).flatMap(Object.keys), ...gatewayErrorCodes];
    expect(Object.keys(errorCatalogue.CreateFlowLog)).toHaveLength(35);
    expect(codes.filter((code) => !text.includes(code))).toEqual([]);
  });

  it('finds a parameter by the search', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('TrafficPath');
    await page.getByText('query parameters').first().waitFor();
    expect(await page.getByText('/CreateFlowLog').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
  });

  it('opens an operation with its request sample in wire form and what its enum values mean', async () => {
    const target = Object.values(operations)[0];
    await page.goto(`${file}#/flow-logs/${target?.id.toLowerCase()}`);
    await page.getByText(`'Action=${target?.id}'`).first().waitFor();
    expect((await page.locator('body').allInnerTexts()).join()).toContain(
      'Captures the traffic of one elastic network interface',
    );
  });

  it('has asked for nothing but itself, and nobody complained', () => {
    expect(requests.filter((url) => !url.startsWith(file) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
