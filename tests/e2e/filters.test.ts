import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { isWithin, observations } from './observations';
import { openSite, type Site, type Visit } from './open-site';
import { siteIndex } from './site-index';

const path = '/companies/';
const count = siteIndex.charts.filter(({ topic }) => topic === 'companies').length;
let site: Site;
let visit: Visit;
let bar: FilterBar;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a page that nobody filtered yet', () => {
  let untouched: string[];
  let whole: Awaited<ReturnType<FilterBar['figures']>>;
  let first: number;
  let last: number;

  // Each test has a new page, independent of the others.
  beforeEach(async () => {
    visit = await site.visit();
    bar = new FilterBar(visit.page);
    await visit.open(path);
    whole = await bar.figures();
    await bar.wake();
    untouched = await bar.markup();
    first = Number(await visit.page.getAttribute('input[name="from"]', 'min'));
    last = Number(await visit.page.getAttribute('input[name="from"]', 'max'));
  });
  afterEach(async () => {
    expect(visit.escaped).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.end();
  });

  /** Every figure shows exactly the rows within the filter. */
  async function expectRows(from: number, to: number, places?: readonly string[]) {
    const figures = await bar.figures();
    expect(figures.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    for (const [index, { id, rows, marks, traced, empty }] of figures.entries()) {
      const left = (row: string) => {
        const seen = observations.get(row);
        return !!seen && isWithin(seen, from, to) && (!places || places.includes(seen.entity));
      };
      const wanted = whole[index]?.rows.filter(left) ?? [];
      expect(
        rows.filter((row) => !left(row)),
        `${id} shows what was filtered out`
      ).toEqual([]);
      expect(
        wanted.filter((row) => !rows.includes(row)),
        `${id} lacks figures`
      ).toEqual([]);
      expect(
        marks.filter((mark) => !rows.includes(mark)),
        `${id} draws what its table lacks`
      ).toEqual([]);
      expect(new Set(traced), `${id}: sources`).toEqual(new Set(rows));
      expect(empty === '', `${id}: is empty and says so`).toBe(marks.length > 0);
      expect(
        empty !== '' && rows.length > 0,
        `${id} says that there is no figure, over a table that has some`
      ).toBe(false);
    }
    return figures;
  }

  test('years that are typed filter every chart, its table, its sources and its title', async () => {
    await bar.type('from', 2015);
    await bar.settled('?from=2015');
    expect(await bar.set()).toEqual({ from: ['2015', '2015'], to: [String(last), String(last)], places: [] });
    const figures = await expectRows(2015, last);
    const filled = figures.filter(({ marks }) => marks.length > 0).length;
    expect(await bar.status()).toBe(t('filters_result', 'en', { count: filled, total: count }));
    expect(await bar.chips()).toEqual([t('chip_period', 'en', { from: 2015, to: last })]);

    await bar.type('to', 2019);
    await bar.settled('?from=2015&to=2019');
    const narrow = await expectRows(2015, 2019);
    const park = narrow.find(({ id }) => id === 'park-companies');
    expect(park?.title).not.toBe(whole.find(({ id }) => id === 'park-companies')?.title);
    expect(park?.title).toContain(park?.figures[0]);
    expect(
      narrow.filter(({ title, marks }) => (title === t('empty_title', 'en')) !== (marks.length === 0))
    ).toEqual([]);
  });

  test('the thumbs of the slider move by arrow keys, with the typed year, and never past each other', async () => {
    const { page } = visit;
    await bar.go('?from=2015&to=2019');
    await page.locator('[data-thumb="from"]').focus();
    await page.keyboard.press('ArrowRight');
    await bar.settled('?from=2016&to=2019');
    await page.locator('[data-thumb="to"]').focus();
    await page.keyboard.press('ArrowLeft');
    await bar.settled('?from=2016&to=2018');
    expect(await bar.set()).toEqual({ from: ['2016', '2016'], to: ['2018', '2018'], places: [] });
    await expectRows(2016, 2018);
    await page.keyboard.press('Home');
    await bar.settled('?from=2016&to=2016');
    expect(await bar.set()).toEqual({ from: ['2016', '2016'], to: ['2016', '2016'], places: [] });
  });

  test('places that are ticked leave only their rows, and stand in the address and as chips', async () => {
    await bar.type('from', 2016);
    await bar.settled('?from=2016');
    await bar.place('science-park', true);
    await bar.settled('?from=2016&place=science-park');
    await bar.place('cyberport', true);
    await bar.settled('?from=2016&place=science-park,cyberport');
    await expectRows(2016, last, ['science-park', 'cyberport']);
    expect(await bar.chips()).toHaveLength(3);
    await visit.page.locator('.chips button').first().click();
    await bar.settled('?place=science-park,cyberport');
    await expectRows(first, last, ['science-park', 'cyberport']);
    expect(await bar.chips()).toHaveLength(2);
    await visit.page.locator('.chips button').first().click();
    await bar.settled('?place=cyberport');
    expect((await bar.set()).places).toEqual(['cyberport']);
  });

  test('charts that a filter empties are hidden, named in one line, and brought back by its buttons', async () => {
    await bar.go('?place=cyberport');
    await bar.type('to', 2001);
    await bar.settled('?to=2001&place=cyberport');
    const empties = (await expectRows(first, 2001, ['cyberport'])).filter(({ empty }) => empty);
    expect(empties.length).toBeGreaterThan(0);
    const leftOut = visit.page.locator('.left-out');
    expect(await leftOut.locator('li').count()).toBe(empties.length);
    expect(await visit.page.locator('article.figure:visible').count()).toBe(count - empties.length);
    const why = await leftOut.locator('p').textContent();
    expect(why).toContain(t('empty_period', 'en', { from: first, to: 2001 }));
    expect(why).toContain(t('empty_place', 'en', { places: 'Cyberport' }));
    await bar.clear('clear_period');
    await bar.settled('?place=cyberport');
    await bar.type('to', 2001);
    await bar.settled('?to=2001&place=cyberport');
    await bar.clear('clear_places');
    await bar.settled('?to=2001');
    expect(await bar.chips()).toEqual([t('chip_period', 'en', { from: first, to: 2001 })]);
  });

  test('the back and forward buttons lead through the filters', async () => {
    const { page } = visit;
    await bar.place('cyberport', true);
    await bar.settled('?place=cyberport');
    await bar.type('to', 2001);
    await bar.settled('?to=2001&place=cyberport');
    await bar.clear('clear_places');
    await bar.settled('?to=2001');
    await page.goBack();
    await bar.settled('?to=2001&place=cyberport');
    await expectRows(first, 2001, ['cyberport']);
    expect(await bar.chips()).toHaveLength(2);
    await page.goBack();
    await bar.settled('?place=cyberport');
    expect(await bar.set()).toEqual({
      from: [`${first}`, `${first}`],
      to: [`${last}`, `${last}`],
      places: ['cyberport']
    });
    await page.goForward();
    await bar.settled('?to=2001&place=cyberport');
    await expectRows(first, 2001, ['cyberport']);
  });

  test('reset restores the very markup that the page came with', async () => {
    await bar.place('cyberport', true);
    await bar.settled('?place=cyberport');
    await bar.type('from', 2016);
    await bar.settled('?from=2016&place=cyberport');
    await visit.page.locator('.filters .reset').click();
    await bar.settled('');
    expect((await bar.markup()).map((markup, index) => markup === untouched[index])).not.toContain(false);
    expect(await bar.status()).toBe(t('filters_none', 'en', { count }));
    expect(await bar.chips()).toEqual([]);
    expect(await visit.page.locator('.filters .reset').isVisible()).toBe(false);
    expect(await bar.set()).toEqual({
      from: [`${first}`, `${first}`],
      to: [`${last}`, `${last}`],
      places: []
    });
  });

  test('every place can be chosen alone, and leaves something to see', async () => {
    const places = await visit.page
      .locator('[name="place"]')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) {
      await bar.go(`?place=${place}`);
      expect(
        (await expectRows(first, last, [place])).some(({ marks }) => marks.length > 0),
        place
      ).toBe(true);
    }
  });

  test('an open tab stays open while its figure is drawn anew', async () => {
    await visit.page.locator('#park-companies [data-tab="table"]').click();
    await bar.type('from', 2020);
    await bar.settled('?from=2020');
    expect(await visit.page.locator('#park-companies [data-panel="table"]').isVisible()).toBe(true);
    expect(await visit.page.locator('#park-companies [data-panel="chart"]').isVisible()).toBe(false);
  });

  test('many filters start one engine', async () => {
    for (const year of [2015, 2016]) {
      await bar.type('from', year);
      await bar.settled(`?from=${year}`);
    }
    await bar.place('cyberport', true);
    await bar.settled('?from=2016&place=cyberport');
    await visit.page.locator('.filters .reset').click();
    await bar.settled('');
    expect(visit.page.workers()).toHaveLength(1);
    expect(visit.requests.filter((request) => request.includes('.wasm'))).toHaveLength(1);
    const tables = visit.requests.filter((request) => request.includes('.parquet'));
    expect(new Set(tables).size, 'a table is fetched once').toBe(tables.length);
  });

  test('the language switch keeps the filters', async () => {
    const { page } = visit;
    await bar.type('from', 2020);
    await bar.settled('?from=2020');
    for (const [tag, locale] of [
      ['zh-Hant-HK', 'zh-Hant'],
      ['zh-Hans', 'zh-Hans']
    ] as const) {
      await page.locator(`a[data-language][hreflang="${tag}"]`).click();
      await page.waitForURL(/from=2020/);
      await expect
        .poll(() => bar.chips(), { timeout: 60_000 })
        .toEqual([t('chip_period', locale, { from: 2020, to: last })]);
      await bar.quiet();
      await expectRows(2020, last);
      expect(await page.getAttribute('html', 'lang')).toBe(tag);
    }
  });
});
