import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outlines } from '../../src/lib/catalogue/generated/outlines';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { newestOf } from './newest-figures';
import { openSite, type Site, type Visit } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the page, touches the map and waits until its island is awake. */
async function openMap(visit: Visit, path: string): Promise<void> {
  await visit.open(`/${path}expansion/`);
  await visit.page.locator('#measure-population').focus();
  await visit.page.locator('.map-drawing[role="application"]').waitFor();
}

const heard = (visit: Visit) => visit.page.locator('#map-live').textContent();

describe.each(languages)('in $locale', ({ path, locale }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit();
    await openMap(visit, path);
  });
  afterAll(() => visit.end());

  test('the eleven cities stand in the official order, named on the map and in its table', async () => {
    const names = outlines.map(({ name }) => name[locale]);
    expect(names).toHaveLength(11);
    const { page } = visit;
    const rows = page.locator('.city-table[data-measure="population"] tbody th');
    expect(await rows.allTextContents()).toEqual(names);
    const labels = await page.locator('.map-drawing text:visible').allTextContents();
    for (const name of names) expect(labels.map((label) => label.trim())).toContain(name);
  });

  test('twelve sites or more stand on it, each with its number in the table of sites', async () => {
    const { page } = visit;
    const dots = await page
      .locator('.map-drawing svg:visible .site')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-k')))].filter(Boolean));
    expect(dots.length).toBeGreaterThanOrEqual(12);
    const rows = await page
      .locator('.site-table tr[data-site]')
      .evaluateAll((all) => all.map((row) => `s-${row.getAttribute('data-site') ?? ''}`));
    expect(dots.toSorted()).toEqual(rows.toSorted());
  });

  test('the note under it says that it is schematic', async () => {
    const text = await visit.page.locator('.map .note').first().textContent();
    expect(text).toContain(t('map_schematic', locale));
  });

  test('arrows lead city by city in the order of the table, then site by site, each spoken', async () => {
    const { page } = visit;
    await page.locator('.map-drawing').focus();
    await page.keyboard.press('Home');
    const cities: string[] = [];
    while (cities.length < outlines.length) {
      cities.push((await heard(visit)) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    for (const [index, { name }] of outlines.entries()) expect(cities[index]).toContain(name[locale]);
    const names = await page.locator('.site-table tr[data-site] th').allTextContents();
    for (const name of names) {
      expect(await heard(visit)).toContain(name);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('measure-population');
  });
});

describe('in English', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit();
    await openMap(visit, '');
  });
  afterAll(() => visit.end());

  test('another measure colours the cities anew and shows its own table, key and note', async () => {
    const { page } = visit;
    const fill = () =>
      page
        .locator('.map-drawing svg:visible .city[data-k="c-hong-kong"]')
        .evaluate((one) => getComputedStyle(one).fill);
    const before = await fill();
    await page.locator('label:has(#measure-enterprises)').click();
    expect(await page.locator('.city-table:visible').getAttribute('data-measure')).toBe('enterprises');
    expect(await page.locator('.classes:visible').getAttribute('data-measure')).toBe('enterprises');
    // Hong Kong has no high-tech enterprises of the Mainland's kind: it is hatched, with an explanation.
    expect(await fill()).not.toBe(before);
    expect(await page.locator('.city-table:visible tr[data-city="hong-kong"]').textContent()).toContain(
      t('map_not_found', 'en')
    );
    await page.locator('label:has(#measure-population)').click();
  });

  test('the year slider shows which sites stood then, and the figures that were known', async () => {
    const { page } = visit;
    const later = () =>
      page
        .locator('.site-table tr[data-site].later')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-site')));
    const typed = page.locator('.map .year input[type="number"]');
    expect(await later()).toEqual([]);
    await typed.fill('2005');
    await typed.press('Enter');
    // The figures of earlier years are fetched first.
    await expect.poll(later).toEqual(['hsitp', 'shenzhen-branch', 'innocentre']);
    expect(await page.locator('.map-drawing svg:visible .site.later').count()).toBeGreaterThanOrEqual(3);
    const row = page.locator('.city-table[data-measure="population"] tr[data-city="shenzhen"]');
    expect(await row.textContent()).toContain('2005');
    await page.locator('#map-year').focus();
    await page.keyboard.press('End');
    await expect.poll(later).toEqual([]);
    expect(await row.textContent()).toContain(newestOf('gba.population', 'shenzhen').year);
  });

  test('a site tells the events of the track that happened there', async () => {
    const { page } = visit;
    await page.locator('.map-drawing svg:visible [data-k="s-shenzhen-branch"]').first().hover();
    expect(await page.locator('.map .tip').textContent()).toMatch(
      /Milestones in the timeline: \d+, the last \d/
    );
  });
});

test('on a phone it is whole, and its sites are led to by numbers', async () => {
  const visit = await site.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await openMap(visit, '');
  const { page } = visit;
  const box = await page.locator('.map-drawing svg:visible').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  const labels = await page.locator('.map-drawing text:visible').allTextContents();
  for (const { name } of outlines) expect(labels.map((label) => label.trim())).toContain(name.en);
  await page.locator('.map-drawing svg:visible [data-k="c-guangzhou"]').first().tap();
  const tip = await page.locator('.map .tip').textContent();
  const { figures } = newestOf('gba.population', 'guangzhou');
  expect(figures.filter((figure) => tip?.includes(figure))).not.toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});
