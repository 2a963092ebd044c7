import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { axe } from './axe';
import { openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The start of the engine on a busy machine included. */
const patience = { timeout: 60_000 };

/** Synthetic rows: 30 of them over three years, two cities, and a score. */
const rows = Array.from(
  { length: 30 },
  (_, at) => `${2020 + (at % 3)},${at % 2 === 0 ? '深圳' : '澳門'},${at / 2},name ${at}`
);
const file = {
  name: 'scores.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`year,city,score,label\n${rows.join('\n')}\n`)
};

test.each(languages)('a file of the reader is explored in linked views, $tag', async ({ locale, path }) => {
  const width = 390;
  const visit = await site.visit({ viewport: { width, height: 844 } });
  const { page } = visit;
  await visit.go(`/${path}explore/`);
  const own = page.locator('.local-explorer');
  await own.getByRole('button', { name: t('local_choose', locale) }).click({ timeout: 60_000 });
  const before = visit.requests.length;
  await own.locator('input[type="file"]').setInputFiles(file);
  await own.getByRole('button', { name: t('local_open', locale) }).click({ timeout: 60_000 });
  const said = own.locator('.explored .now');
  const count = (n: number) => t('explore_local_n', locale, { n, total: 30 });
  await expect.poll(() => said.allInnerTexts(), { timeout: 60_000 }).toEqual([count(30)]);
  await expect.poll(() => own.locator('.view h3').allInnerTexts()).toEqual(['year', 'score', 'city']);
  const city = own.locator('.view', { has: page.getByRole('checkbox', { name: '澳門' }) });
  await city.getByRole('checkbox', { name: '澳門' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said.innerText(), patience).toBe(count(15));
  // Unchosen bars are grey.
  await expect.poll(() => city.locator('.choices').getAttribute('class'), patience).toMatch(/\bsome\b/);
  // Cells are replaced whenever a filter settles, so the browser waits for one that has the style.
  await own.locator('.rows td.number').first().waitFor(patience);
  await page.waitForFunction(() => {
    const cell = document.querySelector('.local-explorer .rows td.number');
    return cell !== null && getComputedStyle(cell).textAlign === 'right';
  });
  const years = own.locator('.view').first();
  await years.locator('input[name="from"]').fill('2021');
  await years.locator('input[name="from"]').press('Enter');
  await expect.poll(() => said.innerText(), patience).toBe(count(10));
  await expect.poll(() => own.locator('.rows tbody tr:not([aria-hidden])').count(), patience).toBe(10);
  expect(await own.locator('.rows').innerText()).not.toContain('深圳');
  const slider = own.locator('.view').nth(1).getByRole('slider').first();
  await slider.focus();
  for (const key of ['PageUp', 'PageUp', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => said.innerText(), patience).toBe(count(9));
  const chips = () => own.locator('.chips button').allInnerTexts();
  const chip = (view: string, what: string) => t('explore_chip', locale, { view, what });
  await expect.poll(async () => (await chips()).length, patience).toBe(3);
  await own.getByRole('button', { name: t('explore_undo', locale) }).click();
  await expect.poll(() => said.innerText(), patience).toBe(count(10));
  const range = t('explore_range', locale, { from: '2021', to: '2022' });
  await expect.poll(chips).toEqual([chip('year', range), chip('city', '澳門')]);
  await own.locator('.chips button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said.innerText(), patience).toBe(count(15));
  expect(await years.locator('input[name="from"]').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chip('city', '澳門'));
  await own.getByRole('button', { name: t('explore_reset', locale) }).click();
  await expect.poll(() => said.innerText(), patience).toBe(count(30));
  expect(await chips()).toEqual([]);
  expect(visit.requests.slice(before).filter((one) => !/^\/_app\/|\.wasm$/.test(one))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await axe(page)).toEqual([]);
  expect([visit.escaped, visit.complaints]).toEqual([[], []]);
  await visit.end();
});
