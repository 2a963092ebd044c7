import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/catalogue/generated/tables';
import { languages } from '../../src/lib/i18n/locales';
import { openSite, type Site, type Visit } from './open-site';

const events = tables.find(({ name }) => name === 'milestones')?.rows ?? NaN;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(languages)('in $locale', ({ path }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit();
    await visit.open(`/${path}expansion/`);
    await visit.page.locator('#measure-population').focus();
    await visit.page.locator('.map-drawing[role="application"]').waitFor();
  });
  afterAll(() => visit.end());

  test('every event is a dot and a row, with its date, place, title and linked source', async () => {
    const { page } = visit;
    const rows = await page.locator('.track tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        key: row.getAttribute('data-trace') ?? '',
        cells: [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
        source: row.querySelector('a[rel="external"]')?.getAttribute('href') ?? ''
      }))
    );
    expect(rows).toHaveLength(events);
    for (const { cells, source } of rows) {
      expect(cells).toHaveLength(5);
      for (const cell of cells) expect(cell).toMatch(/\S/);
      expect(source).toMatch(/^https?:\/\//);
    }
    const dots = await page
      .locator('.track .drawing svg:visible .event')
      .evaluateAll((all) => all.map((dot) => dot.getAttribute('data-k') ?? ''));
    expect(dots.toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
  });

  test('an event leads to its place on the map, or to the map', async () => {
    const broken = await visit.page
      .locator('.track tbody td:nth-child(3) a')
      .evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^#(site-|map$)/.test(href) || !document.getElementById(href.slice(1)))
      );
    expect(broken).toEqual([]);
  });
});

describe('the kinds', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit();
    await visit.open('/expansion/');
    await visit.page.locator('#measure-population').focus();
    await visit.page.locator('.map-drawing[role="application"]').waitFor();
  });
  afterAll(() => visit.end());

  const shown = async (kind: string) => {
    const { page } = visit;
    return {
      rows: await page.locator(`.track tbody tr[data-kind="${kind}"]:visible`).count(),
      dots: await page.locator(`.track .drawing svg:visible .event[data-kind="${kind}"]:visible`).count(),
      walked: await page.locator(`.track .drawing svg:visible .event[data-kind="${kind}"][data-k]`).count()
    };
  };

  test('that are not ticked leave the drawing, the list and the way of the keyboard, and come back', async () => {
    const { page } = visit;
    const before = await shown('policy');
    expect(before.rows).toBeGreaterThan(10);
    expect(before).toEqual({ rows: before.rows, dots: before.rows, walked: before.rows });
    const others = await shown('opening');
    const box = page.locator('#kind-policy');
    await box.focus();
    await page.keyboard.press('Space');
    expect(await shown('policy')).toEqual({ rows: 0, dots: 0, walked: 0 });
    expect(await shown('opening')).toEqual(others);
    await page.keyboard.press('Space');
    expect(await shown('policy')).toEqual(before);
  });

  test('events after the year of the map are marked as later, in the list and in the drawing', async () => {
    const { page } = visit;
    const typed = page.locator('.map .year input[type="number"]');
    await typed.fill('2010');
    await typed.press('Enter');
    const years = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((rows) =>
          rows.map((row) => Number(/\d{4}/.exec(row.children[1]?.textContent ?? '')?.[0]))
        );
    const later = await years('.track tr[data-later]');
    expect(later.length).toBeGreaterThan(50);
    expect(Math.min(...later)).toBe(2011);
    expect(Math.max(...(await years('.track tbody tr:not([data-later])')))).toBeLessThanOrEqual(2010);
    expect(await page.locator('.track .drawing svg:visible .event.later').count()).toBe(later.length);
  });
});
