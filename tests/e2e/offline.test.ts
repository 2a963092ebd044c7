import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { openSite, type Site, type Visit } from './open-site';

let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ serviceWorkers: 'allow' });
  page = visit.page;
});
afterAll(() => site.close());

const engine = () => visit.requests.filter((path) => /\.wasm|\.parquet/.test(path));

test('a page that is only opened keeps nothing; the first key keeps the site, and not the engine', async () => {
  await visit.open('/tc/');
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))
  ).toBe(0);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.documentElement.dataset['kept'] !== undefined);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toEqual(expect.arrayContaining(['/tc/', '/tc/companies/', '/tc/expansion/', '/tc/data/']));
  expect(kept.filter((path) => path.includes('.wasm'))).toEqual([]);
  expect(engine()).toEqual([]);
});

test('the engine is kept once it was used', async () => {
  await visit.open('/tc/companies/?from=2015');
  await new FilterBar(page).settled('?from=2015');
  const kept = await page.evaluate(async () =>
    Promise.all(
      ['.wasm', '.parquet'].map(async (ending) => {
        const keys = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
        );
        return keys.flat().some(({ url }) => new URL(url).pathname.endsWith(ending));
      })
    )
  );
  expect(kept).toEqual([true, true]);
});

test('without a network every page of the navigation opens, whole and with its notice', async () => {
  await site.cut();
  await page.context().setOffline(true);
  for (const path of [
    '/tc/',
    '/tc/companies/',
    '/tc/sectors/',
    '/tc/funding/',
    '/tc/expansion/',
    '/tc/talent/',
    '/tc/data/'
  ]) {
    await visit.open(path);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect(await page.locator('[data-offline]').innerText(), path).toBe(t('offline_notice', 'zh-Hant'));
  }
  expect(visit.complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|Failed to load/.test(text))).toEqual(
    []
  );
});

test('without a network charts are read and filtered, and things are found', async () => {
  await visit.open('/tc/companies/');
  await page.locator('.drawing').first().focus();
  await page.keyboard.press('End');
  await page.locator('.tip').first().waitFor();
  const bar = new FilterBar(page);
  await bar.type('from', 2018);
  await bar.settled('?from=2018');
  expect(await page.locator('article[data-chart] svg').count()).toBeGreaterThan(5);
  await page.locator('.search input').fill('獨角獸');
  await page.locator('.search .found li').first().waitFor();
});

test('a page that was never opened says that it is not kept, in three languages', async () => {
  await page.goto(`${site.origin}/data/series/hkstp.unicorns/`);
  for (const locale of ['en', 'zh-Hant', 'zh-Hans'] as const)
    expect(await page.locator('main').innerText()).toContain(t('offline_title', locale));
});
