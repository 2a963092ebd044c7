import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { say } from '../../src/lib/i18n/say';
import { axe } from './axe';
import { openSite, type Site } from './open-site';

const path = '/explore/chart/';
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a reader builds a chart by keys and choices; the address keeps it, back leads out of it', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(path);
  const first = page.locator('.came');
  const wake = page.getByRole('button', { name: say('built_wake', 'en') });
  await wake.focus();
  await wake.press('Enter');
  await page.locator('input[name="source"]:focus').waitFor();
  await page.locator('select[name="series"]').selectOption('gba.gdp');
  const title = page.locator('#built .title');
  await title.waitFor({ timeout: 20_000 });
  expect(await first.isHidden()).toBe(true);
  expect(new URL(page.url()).search).toBe('?series=gba.gdp');
  await page.getByLabel(say('built_mark_bars', 'en')).check();
  await expect.poll(() => page.locator('#built .drawing.bars').count()).toBe(1);
  const from = page.locator('.choices input[name="from"]');
  await from.fill('2015');
  await from.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?series=gba.gdp&from=2015&mark=bars');
  await page.locator('.choices input[value="guangzhou"]').uncheck();
  await expect.poll(() => page.url()).toContain('lines=');
  expect(await page.locator('#built').innerText()).not.toContain('Guangzhou');
  await page.goBack();
  await expect.poll(() => page.locator('.choices input[value="guangzhou"]').isChecked()).toBe(true);
  await from.fill('soon');
  await from.press('Enter');
  expect(await from.inputValue()).toBe('2015');
  const tab = page.locator('#built [data-tab="table"]');
  await tab.click();
  expect(await page.locator('#built-table tbody tr').count()).toBeGreaterThan(3);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => first.isVisible()).toBe(true);
  expect(visit.escaped).toEqual([]);
  await visit.end();
});

test('it is walked through by keys, and its link, files and citation are of this very chart', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const search = '?series=gba.gdp&lines=shenzhen,guangzhou&from=2015';
  await visit.go(`${path}${search}`);
  const drawing = page.locator('#built .drawing');
  await drawing.waitFor({ timeout: 20_000 });
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[aria-live="polite"]').first().textContent()).toContain('RMB');
  await page.locator('#built [data-take="share"]').click();
  const dialog = page.locator('dialog.taking');
  expect(await dialog.locator('textarea').first().inputValue()).toContain(search);
  expect(await dialog.locator('.actions button').allInnerTexts()).toEqual(['Share', 'Download', 'Cite']);
  await dialog.getByRole('button', { name: 'Download' }).click();
  const waiting = page.waitForEvent('download');
  await dialog
    .getByRole('link', { name: /CSV/ })
    .or(dialog.getByRole('button', { name: /CSV/ }))
    .first()
    .click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^series-gba-gdp-2015-20\d\d-en\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Shenzhen');
  expect(text).not.toContain('Zhaoqing');
  expect(text).toContain(search);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-take'))).toBe('share');
  await visit.end();
});

test('an address with what cannot be says so and draws the rest; years without figures can be dropped', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(`/tc${path}?series=gba.gdp&mark=pie&from=1901&to=1902`);
  await page.locator('#built .empty').waitFor({ timeout: 20_000 });
  expect(await page.locator('.said .alert').innerText()).toContain('mark=pie');
  await page.locator('#built [data-drop="period"]').click();
  await page.locator('#built .drawing').waitFor();
  expect(new URL(page.url()).search).toBe('?series=gba.gdp');
  expect(await page.getAttribute('a[data-language][hreflang="zh-Hans"]', 'href')).toContain(
    '?series=gba.gdp'
  );
  await visit.end();
});

test('the rows of a table are charted too: counted, summed by currency, with a link that says it again', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(path);
  await page.getByRole('button', { name: say('built_wake', 'en') }).click();
  await page.getByLabel(say('built_source_table', 'en')).check();
  await page.locator('.choices select[name="across"]').selectOption('sector');
  await expect.poll(() => page.locator('.counted').count(), { timeout: 20_000 }).toBe(1);
  expect(new URL(page.url()).search).toBe('?table=companies&across=sector');
  expect(await page.locator('.drawn svg').first().innerHTML()).toContain('healthtech');
  await page.locator('.choices select[name="table"]').selectOption('funding_rounds');
  await page.locator('.choices select[name="measure"]').selectOption('sum');
  await expect.poll(() => new URL(page.url()).search).toContain('measure=sum');
  expect(await page.locator('.choices select[name="by"]').inputValue()).toBe('currency');
  expect(await page.locator('.choices select[name="by"]').isDisabled()).toBe(true);
  await visit.go(`/sc${path}?table=funding_rounds&measure=sum&of=amount&across=stage&by=nothing`);
  await page.locator('.counted').waitFor({ timeout: 20_000 });
  expect(await page.locator('.said .alert').innerText()).toContain('by=nothing');
  expect(await page.locator('.choices select[name="across"]').inputValue()).toBe('stage');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: say('built_table_sql', 'zh-Hans') }).click();
  await expect
    .poll(() => page.locator('.cm-content').innerText(), { timeout: 20_000 })
    .toContain('sum("amount")');
  await visit.end();
});

test('without an engine the first chart stays and the page says why', async () => {
  const visit = await site.visit();
  await visit.page.route('**/*.wasm', (route) => route.abort());
  await visit.go(`${path}?series=gba.gdp`);
  await visit.page.locator('.said .alert').waitFor({ timeout: 20_000 });
  expect(await visit.page.locator('.came').isVisible()).toBe(true);
  await visit.end();
});

test('without script the first chart, and every series by a link, stand', async () => {
  const visit = await site.visit({ javaScriptEnabled: false });
  await visit.go(path);
  expect(await visit.page.locator('.came svg:visible').first().isVisible()).toBe(true);
  expect(await visit.page.locator('[data-series]').count()).toBeGreaterThan(300);
  expect(await visit.page.locator('.no-script').isVisible()).toBe(true);
  await visit.end();
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(languages)('in $tag', async ({ path: prefix }) => {
    const width = 390;
    const visit = await site.visit({ viewport: { width, height: 844 }, colorScheme });
    await visit.go(`/${prefix}explore/chart/?series=gba.gdp&mark=bars`);
    await visit.page.locator('#built .drawing').waitFor({ timeout: 20_000 });
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axe(visit.page)).toEqual([]);
    await visit.end();
  });
});
