import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/catalogue/generated/tables';
import { t } from '../../src/lib/i18n/t';
import { startEngine } from '../../src/lib/query/server/engine';
import { axeInBoth, faultless } from './axe';
import { ExplorePage } from './explore-page';
import { openSite, type Site, type Visit } from './open-site';

const path = '/explore/';
const allRounds = tables.find(({ name }) => name === 'funding_rounds')?.rows ?? 0;
let site: Site;
beforeAll(async () => {
  site = await openSite();
  const engine = await startEngine();
  for (const name of ['companies', 'funding_rounds'])
    await engine.load(name, { at: `static/data/${name}.parquet`, bytes: 0 });
});
afterAll(async () => {
  await (await startEngine()).close();
  await site.close();
});

/** SQL counts of the companies by a column, '-' for none. */
async function counted(column: string, where: string): Promise<Record<string, number>> {
  const rows = await (
    await startEngine()
  ).run(
    `SELECT coalesce(CAST(${column} AS VARCHAR), '-') AS name, CAST(count(*) AS INTEGER) AS n
     FROM companies WHERE ${where} GROUP BY ALL ORDER BY name`
  );
  return Object.fromEntries(rows.map(({ name, n }) => [String(name), Number(n)]));
}

async function expectSql(explore: ExplorePage, where: string, except = ''): Promise<void> {
  const rows = await counted("'all'", where);
  const total = await counted("'all'", 'TRUE');
  expect(await explore.now()).toBe(
    t('explore_n_companies', 'en', { n: rows['all'] ?? 0, total: total['all'] ?? 0 })
  );
  for (const [view, column] of [
    ['sector', 'sector'],
    ['city', 'city'],
    ['relation', 'hkstp_relation']
  ] as const)
    if (view !== except) expect(await explore.choices(view), view).toEqual(await counted(column, where));
  const names = Object.keys(await counted('name_en', where));
  await expect.poll(() => explore.names(), { timeout: 60_000 }).toHaveLength(Math.min(80, names.length));
  expect((await explore.names()).filter((name) => !names.includes(name))).toEqual([]);
}

describe('one reader', () => {
  let visit: Visit;
  let explore: ExplorePage;
  beforeAll(async () => {
    visit = await site.visit();
    explore = new ExplorePage(visit.page);
    await visit.go(path);
  });
  afterAll(() => visit.end());

  test('a drag across years changes every other view and the table to what SQL says', async () => {
    // 33 years, 1991 to 2023: the drag starts in 2010 and ends in 2015.
    await explore.drag('founded', 19.4 / 33, 24.5 / 33);
    await explore.settled('?founded=2010-2015');
    await expectSql(explore, 'founded BETWEEN 2010 AND 2015');
    expect(await explore.chips()).toEqual(['Founding year: 2010 to 2015']);
  });

  test('the edges of the brush move by arrow keys, both with Shift; Esc drops it', async () => {
    const [from, to] = [
      explore.view('founded').getByRole('slider').first(),
      explore.view('founded').getByRole('slider').last()
    ];
    await from.focus();
    await visit.page.keyboard.press('ArrowLeft');
    await visit.page.keyboard.press('Enter');
    await explore.settled('?founded=2009-2015');
    await expectSql(explore, 'founded BETWEEN 2009 AND 2015');
    await to.focus();
    await visit.page.keyboard.press('Shift+ArrowRight');
    await visit.page.keyboard.press('Enter');
    await explore.settled('?founded=2010-2016');
    expect(await to.getAttribute('aria-valuetext')).toBe('2016');
    await expectSql(explore, 'founded BETWEEN 2010 AND 2016');
    await visit.page.keyboard.press('Escape');
    await explore.settled('');
    await expectSql(explore, 'TRUE');
  });

  test('a typed range does as a drag does, and what is no year is put back', async () => {
    const field = explore.view('founded').getByLabel(t('explore_from', 'en'));
    await field.fill('2014');
    await field.press('Enter');
    await explore.settled('?founded=2014-2023');
    await expectSql(explore, 'founded >= 2014');
    await field.fill('last year');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('2014');
  });

  test('Enter and a click on bars choose categories, and the columns follow', async () => {
    const box = (slug: string) => explore.view('sector').locator(`input[value="${slug}"]`);
    await box('fintech').focus();
    await visit.page.keyboard.press('Enter');
    await explore.settled('?founded=2014-2023&sector=fintech');
    await box('healthtech').click();
    await explore.settled('?founded=2014-2023&sector=healthtech,fintech');
    const where = "founded >= 2014 AND sector IN ('fintech', 'healthtech')";
    await expectSql(explore, where, 'sector');
    expect(await explore.choices('sector'), 'its own filter does not reach it').toEqual(
      await counted('sector', 'founded >= 2014')
    );
    const years = await counted('founded', "sector IN ('fintech', 'healthtech') AND founded IS NOT NULL");
    expect(await explore.columns('founded')).toEqual(Object.keys(years).map((year) => Number(year) - 1991));
  });

  test('undo, back, chips and reset lead through the filters', async () => {
    const { page } = visit;
    await page.locator('.explore .undo').click();
    await explore.settled('?founded=2014-2023&sector=fintech');
    await expectSql(explore, "founded >= 2014 AND sector = 'fintech'", 'sector');
    await page.goBack();
    await explore.settled('?founded=2014-2023&sector=healthtech,fintech');
    await page.locator('.explore .chips button').first().click();
    await explore.settled('?sector=healthtech,fintech');
    await expectSql(explore, "sector IN ('fintech', 'healthtech')", 'sector');
    await page.locator('.explore .reset').click();
    await explore.settled('');
    await expectSql(explore, 'TRUE');
    expect(await explore.chips()).toEqual([]);
  });

  test('a heading sorts the table, and the address keeps it', async () => {
    await visit.page.locator('#companies th[data-column="founded"] button').click();
    await explore.settled('?sort=founded');
    await visit.page.locator('#companies th[data-column="founded"] button').click();
    await explore.settled('?sort=-founded');
    const first = visit.page.locator('#companies tbody tr:not(.space) td:nth-child(2)').first();
    await expect.poll(() => first.innerText(), { timeout: 60_000 }).toBe('2023');
  });

  test('nothing left the site or complained, and one engine ran beside the worker that counts', () => {
    expect(visit.escaped).toEqual([]);
    // Service workers are blocked in these tests (see openSite), which the browser reports.
    expect(visit.complaints.filter((text) => !text.startsWith('Service Worker'))).toEqual([]);
    expect(visit.requests.filter((request) => request.includes('.wasm'))).toHaveLength(1);
    expect(visit.page.workers()).toHaveLength(2);
  });
});

test('an address opens the view that it names, in every language, and says what it ignores', async () => {
  const visit = await site.visit();
  const rounds = new ExplorePage(visit.page, 'rounds');
  const search = '?rows=rounds&currency=USD&year=2018-2022&stage=series-b,series-c';
  await visit.go(`/tc${path}${search}&colour=red&city=atlantis`);
  await expect.poll(() => rounds.chips(), { timeout: 60_000 }).toHaveLength(2);
  const [{ n = 0 } = {}] = await (
    await startEngine()
  ).run(`SELECT CAST(count(*) AS INTEGER) AS n FROM funding_rounds
         WHERE substr(announced, 1, 4) BETWEEN '2018' AND '2022' AND stage IN ('series-b', 'series-c')`);
  await expect
    .poll(() => rounds.now(), { timeout: 60_000 })
    .toContain(t('explore_n_rounds', 'zh-Hant', { n: Number(n), total: allRounds }));
  const ignored = await visit.page.locator('.explore .ignored').innerText();
  expect(ignored).toContain('colour');
  expect(ignored).toContain('atlantis');
  expect(await visit.page.getAttribute('a[data-language][hreflang="zh-Hans"]', 'href')).toContain(
    'year=2018-2022'
  );
  expect(visit.escaped).toEqual([]);
  await visit.end();
});

test('an empty result says so, and undo leads out of it', async () => {
  const visit = await site.visit();
  const explore = new ExplorePage(visit.page);
  await visit.go(`${path}?founded=1991-1991&city=jiangmen`);
  await visit.page.locator('#companies td.nothing').waitFor({ timeout: 60_000 });
  expect(await visit.page.locator('#companies td.nothing').innerText()).toBe(t('explore_empty', 'en'));
  await visit.page.locator('.explore .reset').click();
  await explore.settled('');
  await expectSql(explore, 'TRUE');
  await visit.end();
});

test('without an engine the charts stay, and the page says why nothing filters', async () => {
  const visit = await site.visit();
  await visit.page.route('**/*.wasm', (route) => route.abort());
  const explore = new ExplorePage(visit.page);
  await visit.go(path);
  const before = await explore.choices('sector');
  await explore.view('sector').locator('input').first().click();
  await visit.page.locator('.explore .working.alert').waitFor({ timeout: 60_000 });
  expect(await visit.page.locator('.explore .working').innerText()).toContain('could not start');
  expect(await explore.choices('sector')).toEqual(before);
  expect(before).toEqual(await counted('sector', 'TRUE'));
  await visit.end();
});

test('without script both tables stand whole, and no control that does nothing', async () => {
  const visit = await site.visit({ javaScriptEnabled: false });
  await visit.go(path);
  const { page } = visit;
  for (const table of ['companies', 'rounds']) {
    expect(await page.locator(`#${table} svg`).first().isVisible(), table).toBe(true);
    expect(await page.locator(`#${table} tbody tr`).count(), table).toBe(40);
  }
  expect(await page.locator('.explore :is(input, button):visible').count()).toBe(0);
  expect(await page.locator('.no-script').isVisible()).toBe(true);
  await visit.end();
});

describe('axe finds nothing in the light and in the dark', () => {
  test.each([1280, 390])('with filters, at %i pixels', async (width) => {
    const visit = await site.visit({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
    await visit.go(`/sc${path}?rows=rounds&year=2018-2022&stage=series-b&bogus=1`);
    await expect
      .poll(() => visit.page.locator('.explore .chips button').count(), { timeout: 60_000 })
      .toBe(2);
    // Views that wait for counts are paler.
    await expect
      .poll(() => visit.page.locator('.explored[aria-busy="true"]').count(), { timeout: 60_000 })
      .toBe(0);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Content under the bar can be scrolled, but axe would call it too small.
    await visit.page.evaluate(() =>
      document.querySelector<HTMLElement>('.explore > .bar')?.style.setProperty('position', 'static')
    );
    expect(await axeInBoth(visit.page)).toEqual(faultless);
    await visit.end();
  });
});
