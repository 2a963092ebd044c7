import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { termName } from '../../src/lib/catalogue/name';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { axe, axeInBoth, faultless } from './axe';
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
  const wake = page.getByRole('button', { name: t('custom_wake', 'en') });
  await wake.focus();
  // The form may have replaced the button by now: the key goes to the focused control.
  await page.keyboard.press('Enter');
  await page.locator('input[name="source"]:focus').waitFor();
  await page.locator('select[name="series"]').selectOption('gba.gdp');
  const title = page.locator('#built .title');
  await title.waitFor({ timeout: 60_000 });
  expect(await first.isHidden()).toBe(true);
  expect(new URL(page.url()).search).toBe('?series=gba.gdp');
  await page.getByLabel(t('custom_mark_bars', 'en')).check();
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
  await drawing.waitFor({ timeout: 60_000 });
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[aria-live="polite"]').first().textContent()).toContain('RMB');
  await page
    .locator('#built')
    .getByRole('link', { name: t('share_share', 'en') })
    .click();
  const dialog = page.locator('dialog.share-dialog');
  expect(await dialog.locator('textarea').first().inputValue()).toContain(search);
  expect(await dialog.locator('.actions button').allInnerTexts()).toEqual([
    'Share',
    'Embed',
    'Download',
    'Cite'
  ]);
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
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('share_share', 'en'));
  await visit.end();
});

test('an address with what cannot be says so and draws the rest; years without figures can be dropped', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(`/tc${path}?series=gba.gdp&mark=pie&from=1901&to=1902`);
  await page.locator('#built .empty').waitFor({ timeout: 60_000 });
  expect(await page.locator('.messages .alert').innerText()).toContain('mark=pie');
  await page.locator('#built .empty button').click();
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
  await page.getByRole('button', { name: t('custom_wake', 'en') }).click();
  await page.getByLabel(t('custom_source_table', 'en')).check();
  await page.locator('.choices select[name="across"]').selectOption('sector');
  await expect
    .poll(() => page.locator('#built .subtitle').allInnerTexts(), { timeout: 60_000 })
    .toEqual([expect.stringContaining('by sector')]);
  expect(new URL(page.url()).search).toBe('?table=companies&across=sector');
  expect(await page.locator('#built .drawing svg').first().innerHTML()).toContain(
    termName('sector', 'healthtech', 'en')
  );
  await page.locator('.choices select[name="table"]').selectOption('funding_rounds');
  await page.locator('.choices select[name="measure"]').selectOption('sum');
  await expect.poll(() => new URL(page.url()).search).toContain('measure=sum');
  expect(await page.locator('.choices select[name="by"]').inputValue()).toBe('currency');
  expect(await page.locator('.choices select[name="by"]').isDisabled()).toBe(true);
  await visit.go(`/sc${path}?table=funding_rounds&measure=sum&of=amount&across=stage&by=nothing`);
  await page.locator('#built .drawing').waitFor({ timeout: 60_000 });
  expect(await page.locator('.messages .alert').innerText()).toContain('by=nothing');
  expect(await page.locator('.choices select[name="across"]').inputValue()).toBe('stage');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: t('custom_table_sql', 'zh-Hans') }).click();
  await expect
    .poll(() => page.locator('.cm-content').innerText(), { timeout: 60_000 })
    .toContain('sum("amount")');
  await visit.end();
});

test('a chart of a table has qualifiers, files, a frozen page, a citation and a place in the report', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(`${path}?table=funding_rounds&measure=sum&of=amount&across=stage&unit=USD`);
  await page.locator('#built .drawing').waitFor({ timeout: 60_000 });
  expect(await page.locator('#built .glyphs').innerText()).toContain(t('glyph_about', 'en'));
  await page.locator('#built [data-tab="sources"]').click();
  expect(await page.locator('#built-sources .documents a').count()).toBeGreaterThan(50);
  await page
    .locator('#built')
    .getByRole('link', { name: t('share_embed', 'en') })
    .click();
  const dialog = page.locator('dialog.share-dialog');
  const fileOf = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('link', { name, exact: true }).click({ timeout: 60_000 });
    return readFileSync(await (await waiting).path());
  };
  const frozen = (await fileOf(t('custom_embed_html', 'en'))).toString();
  expect(frozen).toContain("default-src 'none'");
  expect(frozen).toContain('Series B');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await fileOf('PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect((await fileOf('CSV')).toString()).toContain('US$');
  await dialog.getByRole('button', { name: /PowerPoint/ }).click();
  expect((await fileOf('PowerPoint')).subarray(0, 2).toString()).toBe('PK');
  await dialog.getByRole('button', { name: 'Cite' }).click();
  expect(await dialog.locator('textarea').count()).toBe(4);
  await dialog.getByRole('button', { name: 'Share' }).click();
  await dialog.locator('[data-act="add"]').click();
  await visit.go('/report/');
  const part = page.locator('.report-editor article.figure').first();
  await part.locator('.drawing svg').first().waitFor({ state: 'attached', timeout: 60_000 });
  expect(await part.locator('.title').innerText()).toContain('Sum of amount');
  expect(visit.escaped).toEqual([]);
  await visit.end();
});

test('a file of the reader is charted; the source says so, and the link says that the file is not in it', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await visit.go(path);
  await page.getByRole('button', { name: t('custom_wake', 'en') }).click();
  await page.getByLabel(t('custom_source_local', 'en')).check();
  const before = visit.requests.length;
  const file = {
    name: 'Scores 2024.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'city,year,score,qualifier\n深圳,2020,12.5,exact\n深圳,2021,14,over\n澳門,2021,4,about\n'
    )
  };
  await page.locator('.file-import input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: t('local_open', 'en') }).click({ timeout: 60_000 });
  await page.locator('#built .drawing').waitFor({ timeout: 60_000 });
  await page.locator('.choices select[name="measure"]').selectOption('sum');
  await page.locator('.choices select[name="across"]').selectOption('city');
  await expect.poll(() => page.locator('#built .title').innerText(), { timeout: 60_000 }).toContain('深圳');
  expect(await page.locator('#built .title').innerText()).toContain('at least 26.5');
  expect(await page.locator('#built .source').innerText()).toContain('Scores 2024.csv');
  await page
    .locator('#built')
    .getByRole('link', { name: t('share_share', 'en') })
    .click();
  const dialog = page.locator('dialog.share-dialog');
  expect(await dialog.innerText()).toContain(t('custom_local_share', 'en'));
  const link = await dialog.locator('textarea').first().inputValue();
  expect(new URL(link).search).toBe('?table=scores_2024&own=1&measure=sum&of=score&across=city');
  expect(visit.requests.slice(before).filter((one) => !/^\/_app\/|^\/icon\.svg$|\.wasm$/.test(one))).toEqual(
    []
  );
  await visit.go(new URL(link).pathname + new URL(link).search);
  await page.getByText(t('custom_local_waiting', 'en', { table: 'scores_2024' })).waitFor();
  await page.locator('.file-import input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: t('local_open', 'en') }).click({ timeout: 60_000 });
  await expect
    .poll(() => page.locator('#built .title').allInnerTexts(), { timeout: 60_000 })
    .toEqual([expect.stringContaining('深圳')]);
  await visit.end();
});

test('without an engine the first chart stays and the page says why', async () => {
  const visit = await site.visit();
  await visit.page.route('**/*.wasm', (route) => route.abort());
  await visit.go(`${path}?series=gba.gdp`);
  await visit.page.locator('.messages .alert').waitFor({ timeout: 60_000 });
  expect(await visit.page.locator('.came').isVisible()).toBe(true);
  await visit.end();
});

test('without script the first chart, and every series by a link, stand', async () => {
  const visit = await site.visit({ javaScriptEnabled: false });
  await visit.go(path);
  expect(await visit.page.locator('.came svg:visible').first().isVisible()).toBe(true);
  expect(await visit.page.locator('.topic a').count()).toBeGreaterThan(300);
  expect(await visit.page.locator('.no-script').isVisible()).toBe(true);
  await visit.end();
});

test.each(languages)('axe finds nothing in the light and in the dark, in $tag', async ({ path: prefix }) => {
  const width = 390;
  const visit = await site.visit({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  await visit.go(`/${prefix}explore/chart/?series=gba.gdp&mark=bars`);
  await visit.page.locator('#built .drawing').waitFor({ timeout: 60_000 });
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await axeInBoth(visit.page)).toEqual(faultless);
  await visit.end();
});
