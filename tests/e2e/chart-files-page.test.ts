import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { axe } from './axe';
import { openSite, type Site } from './open-site';
import { siteIndex } from './site-index';

const charts = [...siteIndex.charts, ...siteIndex.register];
/** Every eighth chart, alternating languages: the same code makes all of them. */
const samples = charts
  .filter((_, at) => at % 8 === 0)
  .map(({ id }, at) => `${languages[at % languages.length]?.path ?? ''}charts/${id}/`);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([320, 390, 1280, 1920])('the page of a chart, %i px wide', (width) => {
  test('has its chart, no wider than the page, and nothing that is complained of', async () => {
    const visit = await site.visit({ viewport: { width, height: 900 } });
    for (const path of samples) {
      await visit.open(`/${path}`);
      const seen = await visit.page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        drawn: [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.checkVisibility()).length
      }));
      expect(seen, path).toEqual({ wider: 0, drawn: 1 });
    }
    expect(visit.complaints).toEqual([]);
    expect(visit.escaped).toEqual([]);
    await visit.end();
  });
});

test('a view of a chart page is in its address, and is restored from it', async () => {
  const visit = await site.visit();
  await visit.open('/charts/park-companies/?from=2015&to=2020');
  await visit.page.locator('.chips li').waitFor();
  await expect
    .poll(() => visit.page.locator('.subtitle').textContent(), { timeout: 60_000 })
    .toMatch(/2015|2016/);
  const drawn = await visit.page.locator('.size-full svg').isVisible();
  expect(drawn).toBe(true);
  await visit.page.locator('.reset').click();
  await expect.poll(() => new URL(visit.page.url()).search).toBe('');
  await visit.end();
});

test('the currency of a chart of the register is chosen without script', async () => {
  const visit = await site.visit({ javaScriptEnabled: false });
  await visit.go('/charts/register-largest-rounds/');
  expect(await visit.page.locator('.drawing.in-HKD').isVisible()).toBe(true);
  expect(await visit.page.locator('.drawing.in-USD').isVisible()).toBe(false);
  await visit.end();
});

test.each([
  '/charts/hk-startups/',
  '/tc/charts/register-largest-rounds/',
  '/sc/embed/park-companies/',
  '/embed/unicorns/?theme=dark'
])('axe finds nothing in %s', async (path) => {
  const visit = await site.visit();
  await visit.go(path);
  expect(await axe(visit.page)).toEqual([]);
  await visit.end();
});
