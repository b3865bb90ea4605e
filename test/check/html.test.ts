import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exceptCoverage, runCheck, writeReport } from '../../src/check/index.js';
import { recordingOf } from './recording-file.js';
import { changed, created, listed, refused } from './sample.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const hostile = '</script><script>document.title="owned"</script><img src=x onerror=alert(1)>';

let browser: Browser;
let url: string;

beforeAll(async () => {
  const file = recordingOf([
    created(),
    listed('fl-m5e8vhz2t21sel1nqabcd', 'Active'),
    created({ TrafficType: 'Some' }, { FlowLogId: 'fl-2' }),
    created({ TrafficType: undefined }, { FlowLogId: 'fl-3' }),
    created({}, { FlowLogId: 'fl-4', Colour: hostile }),
    refused('Nope', hostile),
    changed('ActiveFlowLog', 'fl-m5e8vhz2t21sel1nqabcd'),
  ]);
  const html = await writeReport(await runCheck([file]), 'html');
  const report = `${file}.html`;
  writeFileSync(report, html);
  url = pathToFileURL(report).href;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
});

afterAll(() => browser?.close());

async function open(options: object = {}): Promise<{ page: Page; seen: string[] }> {
  const page = await (await browser.newContext({ offline: true, ...options })).newPage();
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(String(error)));
  await page.goto(url);
  return { page, seen };
}

const visible = (page: Page) => page.locator('.finding:visible').count();

describe('the HTML report', () => {
  it('loads nothing but itself and runs nothing that recordings hold', async () => {
    const { page, seen } = await open();
    expect(seen.filter((text) => !text.startsWith('data:'))).toEqual([url]);
    expect(await page.title()).toMatch(/^4 errors in 7 exchanges · Alibaba Cloud VPC flow log API/);
  });

  it('filters findings by text, severity, rule and operation', async () => {
    const { page } = await open();
    expect(await visible(page)).toBe(5);
    await page.getByLabel('severity').selectOption('warning');
    expect(await visible(page)).toBe(1);
    await page.getByLabel('severity').selectOption('');
    await page.locator('select[name=operation]').selectOption('ActiveFlowLog');
    expect(await page.locator('.finding:visible strong').textContent()).toContain('was accepted');
    await page.locator('select[name=operation]').selectOption('');
    await page.getByLabel('text').fill('traffictype');
    expect(await page.locator('#shown').textContent()).toBe('2 of 5 kinds of findings shown');
  });

  it('shows request and answer side by side with the violated spot, and the contract below', async () => {
    const { page } = await open();
    const finding = page.locator('.finding[data-rule="invalid-parameter"]');
    await finding.locator('summary').first().click();
    expect(await finding.locator('.side').count()).toBe(2);
    expect(await finding.locator('.side mark').textContent()).toContain('Some');
    expect(await finding.locator('figcaption').textContent()).toMatch(/TrafficType\.yaml:\d+/);
    expect(await finding.locator('figure mark').textContent()).toContain('enum:');
    const cited = /yaml:(\d+)/.exec((await finding.locator('figcaption').textContent()) ?? '')?.[1];
    expect(await finding.locator('figure pre').innerText()).toMatch(
      new RegExp(`(^|\\n) *${cited}\\s*(here:)?\\s*enum:`),
    );
    const [left, right] = await finding.locator('.side').all();
    expect((await left?.boundingBox())?.y).toBe((await right?.boundingBox())?.y);
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to findings');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator('summary:focus').count()) > 0) break;
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding details[open]').count()).toBe(1);
  });

  it('leads through the findings by letters and to the filter by a slash', async () => {
    const { page } = await open();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = page.locator('.finding').first();
    expect(await first.locator('summary:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await first.locator('details').first().getAttribute('open')).not.toBeNull();
    await page.keyboard.press('/');
    await page.keyboard.type('nothing like this/j');
    expect(await visible(page)).toBe(0);
    expect(await page.locator('.group:visible').count()).toBe(0);
    expect(await page.locator('#nothing').innerText()).toMatch(/^Nothing fits/);
    await page.keyboard.press('Escape');
    expect(await visible(page)).toBe(5);
  });

  it('shows only what is missing of the contract, if asked', async () => {
    const { page } = await open();
    await page.locator('#covered-CreateFlowLog summary').click();
    expect(await page.locator('.items .covered:visible').count()).toBeGreaterThan(0);
    await page.getByLabel('only what is missing').check();
    expect(await page.locator('.items .covered:visible').count()).toBe(0);
    expect(await page.locator('.items .missing:visible').count()).toBeGreaterThan(0);
  });

  it('is printed with every finding open', async () => {
    const { page } = await open();
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('.finding > details[open]').count()).toBe(5);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('.finding > details[open]').count()).toBe(0);
  });

  it('leads from the map to the names behind it', async () => {
    const { page } = await open();
    await page.locator('.map').getByRole('link', { name: 'CreateFlowLog', exact: true }).click();
    const names = page.locator('#covered-CreateFlowLog[open]');
    expect(await names.locator('.covered').first().getAttribute('title')).toMatch(
      /openapi\/paths\/CreateFlowLog\.yaml:\d+/,
    );
  });

  it.each(['light', 'dark'])('has no accessibility problem that axe knows, in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.addScriptTag({ content: readFileSync(axe, 'utf8') });
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + failureSummary).slice(0, 3).join(" | ")))',
    );
    expect(violations).toEqual([]);
  });

  it.each([
    ['nothing found', [created()], /every exchange keeps the contract/],
    ['no exchange', [], /hold no exchange/],
  ])('says so when there is %s', async (_name, exchanges, text) => {
    const html = await writeReport(await runCheck([recordingOf(exchanges)]), 'html');
    expect(html).toMatch(text);
    expect(html).not.toContain('class="filters"');
  });

  it('shows what need not be covered with its reason, and counts it neither as covered nor as missing', async () => {
    const result = await runCheck([recordingOf([created()])]);
    const [some] = result.coverage.entries.filter(({ part, count }) => part === 'error-codes' && count === 0);
    const exceptions = new Map([[`error-codes ${some?.name}`, 'nobody knows its cause']]);
    const html = await writeReport(
      { ...result, coverage: exceptCoverage(result.coverage, exceptions) },
      'html',
    );
    expect(html.match(/<li class="excepted".*?<\/li>/g)).toEqual([
      expect.stringContaining('nobody knows its cause'),
    ]);
    expect(html).toMatch(/error codes <span>0 of \d+, 1 excepted</);
  });

  it('stays light with ten thousand kinds of findings and long values', async () => {
    const many = Array.from({ length: 10_100 }, (_, index) =>
      created({ [`Colour${index}x`]: 'y'.repeat(index < 20 ? 3000 : 3) }, { FlowLogId: `fl-${index}` }),
    );
    const html = await writeReport(await runCheck([recordingOf(many)]), 'html');
    expect(html.match(/<li class="finding"/g)).toHaveLength(2000);
    expect(html).toContain('8,000 more kinds of findings left out');
    expect(html).toContain('10,100 errors in 10,100 exchanges');
    expect(html.length).toBeLessThan(6e6);
  });

  it('fits a narrow screen', async () => {
    const { page } = await open({ viewport: { width: 360, height: 700 } });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
