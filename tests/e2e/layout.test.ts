import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelFaults } from './drawn-texts';
import { openSite, type Site, type Visit } from './open-site';
import { boxFaults, cutParts, smallTargets } from './page-boxes';
import { samples } from './site-index';

const widths = [320, 390, 768, 1280, 1920];
let site: Site;
// One page for all samples: a new one takes nearly as long to open.
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
  visit = await site.visit();
});
afterAll(() => site.close());

describe.each(samples)('$path', ({ path }) => {
  beforeAll(() => visit.open(path));

  describe.each(widths)('at %i pixels', (width) => {
    beforeAll(() => visit.page.setViewportSize({ width, height: 900 }));

    test('nothing is wider than the window, or cut', async () => {
      expect(await boxFaults(visit.page)).toEqual([]);
    });

    test('no control is too small to hit', async () => {
      expect(await smallTargets(visit.page)).toEqual([]);
    });

    test('no label lies on another or leaves its drawing, and the dark changes nothing but colours', async () => {
      const light = await labelFaults(visit.page);
      expect(light.faults).toEqual([]);
      expect(light.drawings).toBe(await shownDrawings(visit.page));
      expect(light.texts).toBeGreaterThanOrEqual(light.drawings * 5);
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      const dark = await labelFaults(visit.page);
      const boxes = await boxFaults(visit.page);
      await visit.page.emulateMedia({ colorScheme: 'light' });
      expect(dark).toEqual(light);
      expect(boxes).toEqual([]);
    });
  });
});

test.each([390, 1280])('at %i pixels a figure paints its whole width', async (width) => {
  const visit = await site.visit({ viewport: { width, height: 900 } });
  await visit.open('/companies/');
  expect(await cutParts(visit.page)).toEqual([]);
  await visit.end();
});

test.each(['/', '/companies/'])('%s moves nothing for readers who asked for that', async (path) => {
  const visit = await site.visit({ reducedMotion: 'reduce' });
  await visit.open(path);
  const moving = () =>
    visit.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still = transitionDuration.split(', ').every((time) => parseFloat(time) === 0);
          return !still || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80))
    );
  expect(await moving()).toEqual([]);
  await visit.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moving()).length, 'the test sees motion where there is some').toBeGreaterThan(0);
  await visit.end();
});

/** The shown drawings of the page: of three currencies one is shown. */
function shownDrawings(page: Page): Promise<number> {
  return page
    .locator('.drawing')
    .evaluateAll((all) => all.filter((drawing) => drawing.getBoundingClientRect().width > 0).length);
}
