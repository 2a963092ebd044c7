import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/catalogue/generated/tables';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { explored } from '../../src/lib/query/crossfilter/explored';
import { startEngine } from '../../src/lib/query/server/engine';
import { sumWords } from '../../src/lib/captions/explore/sum-words';
import { ExplorePage } from './explore-page';
import { openSite, type Site } from './open-site';

const path = '/explore/';
const allRounds = tables.find(({ name }) => name === 'funding_rounds')?.rows ?? 0;
let site: Site;
beforeAll(async () => {
  site = await openSite();
  const engine = await startEngine();
  for (const name of ['companies', 'funding_rounds', 'exchange_rates'])
    await engine.load(name, { at: `static/data/${name}.parquet`, bytes: 0 });
});
afterAll(async () => {
  await (await startEngine()).close();
  await site.close();
});

/** SQL counts and sums of the rounds by a column, in a currency. */
async function totals(column: string, where: string, currency: string) {
  const sql = `SELECT ${column} AS name, CAST(count(*) AS INTEGER) AS n, coalesce(sum(summed), 0) AS total
    FROM (${explored.rounds.rows.trim().replace(/;$/, '')}) WHERE ${where} GROUP BY ALL ORDER BY name`;
  return (await startEngine()).run(sql, [currency]);
}

test.each(languages)('the ways to explore lead to one another in $tag', async ({ path: prefix, locale }) => {
  const visit = await site.visit();
  await visit.go(`/${prefix}explore/`);
  const nav = visit.page.getByRole('navigation', { name: t('explore_parts', locale) });
  await nav.getByRole('link', { name: t('console_title', locale) }).click();
  await visit.page.getByRole('heading', { level: 1, name: t('console_title', locale) }).waitFor();
  expect(await nav.locator('[aria-current="page"]').innerText()).toBe(t('console_title', locale));
  await nav.getByRole('link', { name: t('explore_title', locale) }).click();
  await visit.page.getByRole('heading', { level: 1, name: t('explore_title', locale) }).waitFor();
  await visit.end();
});

describe('the columns of the rows stay where they are', () => {
  test.each([
    ['', 'companies', ''],
    ['', 'rounds', '?rows=rounds'],
    ['tc/', 'companies', ''],
    ['sc/', 'rounds', '?rows=rounds']
  ])('%s %s', async (prefix, table, search) => {
    const visit = await site.visit();
    await visit.go(`/${prefix}explore/${search}`);
    const scroll = visit.page.locator(`#${table} .scroll`);
    const edges = () =>
      visit.page
        .locator(`#${table} thead th`)
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    // Before its script has loaded, nothing in the table takes the focus.
    await visit.page.locator(`#${table}.ready`).waitFor();
    await scroll.focus();
    await expect.poll(() => visit.page.locator(`#${table} tr.space`).count(), { timeout: 60_000 }).toBe(2);
    const before = await edges();
    for (const share of [0.3, 0.6, 1]) {
      await scroll.evaluate((element, at) => (element.scrollTop = element.scrollHeight * at), share);
      const first = visit.page.locator(`#${table} tbody tr:not(.space)`).first();
      if (share === 1) await expect.poll(() => first.getAttribute('aria-rowindex')).not.toBe('2');
      expect(await edges(), `after ${share}`).toEqual(before);
    }
    await visit.end();
  });
});

test('sums of money stand beside counts, follow the brush as SQL does, and bars can be drawn by them', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const rounds = new ExplorePage(page, 'rounds');
  await visit.go(`${path}?rows=rounds&currency=USD&year=2018-2022`);
  const where = '"year" BETWEEN 2018 AND 2022';
  const [all] = await totals("'all'", where, 'USD');
  await expect
    .poll(() => rounds.now(), { timeout: 60_000 })
    .toBe(
      t('explore_together', 'en', {
        counted: t('explore_n_rounds', 'en', { n: Number(all?.['n']), total: allRounds }),
        sum: sumWords(Number(all?.['total']), 'USD', 'en')
      })
    );
  for (const view of ['sector', 'city', 'stage']) {
    const wanted = await totals(view, where, 'USD');
    for (const { name, n, total } of wanted) {
      // What states none is a choice too.
      const value = String(name ?? '-');
      const row = rounds.view(view).locator('li', { has: page.locator(`input[value="${value}"]`) });
      expect(await row.locator('.count').innerText(), String(name)).toBe(String(n));
      expect(await row.locator('.sum').innerText(), String(name)).toBe(sumWords(Number(total), 'USD', 'en'));
    }
  }
  await page.getByLabel(t('explore_measure_sum', 'en')).check();
  await rounds.settled('?rows=rounds&currency=USD&measure=sum&year=2018-2022');
  const sectors = await totals('sector', where, 'USD');
  const whole = Math.max(...(await totals('sector', 'TRUE', 'USD')).map(({ total }) => Number(total)));
  for (const { name, total } of sectors) {
    const bar = rounds.view('sector').locator(`li:has(input[value="${String(name)}"]) .bar`);
    const scale = await bar.evaluate((element) =>
      Number(/\(([\d.e-]+)\)/.exec(element.style.transform)?.[1])
    );
    expect(scale, String(name)).toBeCloseTo(Number(total) / whole, 6);
  }
  await visit.end();
});

test('without an engine the page draws sums too, in each currency', async () => {
  const visit = await site.visit();
  const rounds = new ExplorePage(visit.page, 'rounds');
  await visit.go(`${path}?rows=rounds&currency=CNY&measure=sum`);
  const [all] = await totals("'all'", 'TRUE', 'CNY');
  await expect
    .poll(() => rounds.now(), { timeout: 60_000 })
    .toContain(sumWords(Number(all?.['total']), 'CNY', 'en'));
  expect(visit.requests.filter((request) => request.includes('.wasm'))).toEqual([]);
  await visit.end();
});

test('a city is chosen on the map by a click and by keys, and its circle follows the filters', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const explore = new ExplorePage(page);
  await visit.go(path);
  const city = (slug: string) => explore.view('city').locator(`.count-map.wide [data-city="${slug}"]`);
  await page.locator('#companies.ready').waitFor();
  await city('guangzhou').locator('circle.bar').click();
  await explore.settled('?city=guangzhou');
  expect(await city('guangzhou').getAttribute('aria-checked')).toBe('true');
  expect(await explore.view('city').locator('input[value="guangzhou"]').isChecked()).toBe(true);
  await city('hong-kong').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-city'))).toBe('guangzhou');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await explore.settled('?city=shenzhen,guangzhou');
  await page.keyboard.press('Enter');
  await explore.settled('?city=guangzhou');
  await page.locator('.explore .reset').click();
  await explore.view('sector').locator('input[value="fintech"]').click();
  await explore.settled('?sector=fintech');
  const counts = await explore.choices('city');
  const radius = async (slug: string) => Number(await city(slug).locator('circle.bar').getAttribute('r'));
  expect(await radius('zhuhai')).toBe(0);
  expect((await radius('shenzhen')) / (await radius('hong-kong'))).toBeCloseTo(
    Math.sqrt((counts['shenzhen'] ?? 0) / (counts['hong-kong'] ?? 1)),
    1
  );
  expect(await city('shenzhen').getAttribute('aria-label')).toBe(`Shenzhen: ${counts['shenzhen']}`);
  await visit.end();
});

describe('on a phone', () => {
  test('a finger that goes along draws a brush, one that goes down scrolls and chooses nothing', async () => {
    const visit = await site.visit({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true
    });
    const { page } = visit;
    const explore = new ExplorePage(page);
    await visit.go(path);
    const plot = explore.view('founded').locator('.plot');
    await page.locator('#companies.ready').waitFor();
    await plot.scrollIntoViewIfNeeded();
    const swipe = await fingerOn(page);
    const at = async (share: number): Promise<[number, number]> => {
      const box = await plot.boundingBox();
      if (!box) throw new RangeError('nothing is drawn');
      return [box.x + box.width * share, box.y + box.height / 3];
    };
    await swipe(await at(0.6), await at(0.9));
    await expect
      .poll(() => new URL(page.url()).search, { timeout: 60_000 })
      .toMatch(/^\?founded=20\d\d-20\d\d$/);
    const search = new URL(page.url()).search;
    await explore.settled(search);
    // The bar has grown by the new chip, and moved the columns.
    await plot.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => scrollY);
    const [x, y] = await at(0.2);
    // Once the browser has scrolled to the end of the swipe, the finger is gone and nothing more can be chosen.
    const scrolled = page.evaluate(async () => {
      await new Promise((resolve) => {
        document.addEventListener('scrollend', resolve, { once: true });
      });
    });
    await swipe([x, y + 60], [x + 4, y - 240]);
    await scrolled;
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await visit.end();
  });
});

/** A finger, by native touch events, so that the browser decides what is a scroll. */
async function fingerOn(page: import('playwright').Page) {
  const session = await page.context().newCDPSession(page);
  return async ([x0, y0]: [number, number], [x1, y1]: [number, number]): Promise<void> => {
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
      });
    await send('touchStart', x0, y0);
    for (let step = 1; step <= 12; step++)
      await send('touchMove', x0 + ((x1 - x0) * step) / 12, y0 + ((y1 - y0) * step) / 12);
    await send('touchEnd', x1, y1);
  };
}
