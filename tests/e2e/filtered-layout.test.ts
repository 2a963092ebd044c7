import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelFaults } from './drawn-texts';
import { FilterBar } from './filter-bar';
import { openSite, type Site, type Visit } from './open-site';
import { boxFaults } from './page-boxes';

const widths = [320, 390, 768, 1280, 1920];
const searches = [
  '?from=2023',
  '?from=2024&to=2024',
  '?to=2006',
  '?from=2017&to=2019',
  '?place=science-park',
  '?place=hong-kong,hkstp',
  '?from=2017&place=innopark-tai-po,shenzhen-branch,hsitp'
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['/companies/', '/tc/companies/'])('%s', (path) => {
  let visit: Visit;
  let bar: FilterBar;
  beforeAll(async () => {
    visit = await site.visit();
    bar = new FilterBar(visit.page);
    await visit.open(path);
    await bar.wake();
  });
  afterAll(() => visit.end());

  test.each(searches)('draws whole and without collisions under %s', async (search) => {
    await bar.go(search);
    const faults: string[] = [];
    for (const width of widths) {
      await visit.page.setViewportSize({ width, height: 900 });
      // A filtered figure is drawn only at the shown size: another one is drawn once the window shows it.
      await expect.poll(() => emptyPlaces(visit.page)).toBe(0);
      const found = [...(await labelFaults(visit.page)).faults, ...(await boxFaults(visit.page))];
      faults.push(...found.map((fault) => `at ${width}: ${fault}`));
    }
    await visit.page.setViewportSize({ width: 1280, height: 900 });
    expect(faults).toEqual([]);
  });

  test('draws for print at once what print shows, and for the screen again', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 390, height: 900 });
    await bar.go('?from=2016');
    const drawings = await page.locator('.drawing').count();
    expect(drawings).toBeGreaterThan(10);
    expect(await page.locator('.drawing svg:visible').count()).toBe(drawings);
    await page.evaluate(() => {
      Object.assign(globalThis, { printed: [] as number[] });
      addEventListener('afterprint', () => {
        const shown = [...document.querySelectorAll('.drawing > .size-medium > svg')];
        (globalThis as unknown as { printed: number[] }).printed.push(shown.length);
      });
    });
    await page.pdf();
    await page.emulateMedia({ media: 'print' });
    // Emulated, the medium changes with the next frame; printing itself, above, waits for no frame.
    await expect.poll(() => page.locator('.drawing svg:visible').count()).toBe(drawings);
    expect(await emptyPlaces(page)).toBe(0);
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.locator('.drawing svg:visible').count()).toBe(drawings);
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: number[] }).printed);
    expect(printed).toEqual([drawings]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

/** Shown drawing sizes that are empty. */
function emptyPlaces(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.drawing > [class^="size-"]')].filter(
        (place) => place.childElementCount === 0 && getComputedStyle(place).display !== 'none'
      ).length
  );
}
