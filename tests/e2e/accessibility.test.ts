import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, axeColours, axeInBoth, faultless } from './axe';
import type { Language } from '../../src/lib/i18n/locales';
import { FilterBar } from './filter-bar';
import { openSite, type Site, type Visit } from './open-site';
import { pages } from './site-index';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
// A colour in transition from light to dark is neither.
const still = { reducedMotion: 'reduce' } as const;
let site: Site;
let desk: Visit;
let other: Visit | undefined;
beforeAll(async () => {
  site = await openSite();
  desk = await site.visit(still);
});
afterAll(() => site.close());

/** Opens a path in light mode, in a shared tab, since a new one takes nearly as long as the page. */
async function open(path: string): Promise<Page> {
  await desk.page.emulateMedia({ colorScheme: 'light' });
  await desk.open(path);
  return desk.page;
}

async function openWith(options: BrowserContextOptions, path: string): Promise<Page> {
  await other?.end();
  other = await site.visit({ ...still, ...options });
  await other.open(path);
  return other.page;
}

/** Removes all figures but one of each kind and the first empty ones: axe is slow, and they suffice for a state of the page. */
function fewFigures(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kept = new Set<string>();
    for (const article of document.querySelectorAll('article.figure')) {
      const kind = article.querySelector('.drawing')?.className ?? 'empty';
      if (kept.has(kind)) article.remove();
      kept.add(kind);
    }
  });
}

/** Shortens long tables and lists, whose rows are alike; one page is checked whole. */
function fewRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const list of document.querySelectorAll('tbody, .points, .points ul, ul.plain')) {
      const kept = new Map<string, number>();
      for (const row of [...list.children]) {
        const sort = [...row.querySelectorAll('li')].map(({ className }) => className).join();
        kept.set(sort, (kept.get(sort) ?? 0) + 1);
        if ((kept.get(sort) ?? 0) > 2) row.remove();
      }
    }
  });
}

describe.each(pages)('axe finds nothing at $path', ({ path, language }) => {
  test('with chart, table and sources of every figure open at once, in English then of one of each kind in the dark', async () => {
    const page = await open(path);
    expect(await unmarkedTitles(page, language), 'titles of documents in another language').toEqual([]);
    await page
      .locator('.panel')
      .evaluateAll((panels) => panels.forEach((panel) => panel.classList.remove('closed')));
    if (path !== '/companies/') {
      await fewRows(page);
      await fewFigures(page);
    }
    // The colours of a page are the same in every language.
    const isEnglish = language.path === '';
    expect(await axe(page, 'html', isEnglish ? 'all' : 'structure'), 'in the light').toEqual([]);
    if (!isEnglish) return;
    await fewRows(page);
    await fewFigures(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeColours(page), 'in the dark').toEqual([]);
  });
});

describe('axe finds nothing in the light and in the dark', () => {
  test('in each tab, and while a mark is read', async () => {
    const page = await open('/companies/');
    await fewFigures(page);
    for (const tab of ['table', 'sources', 'chart']) {
      for (const button of await page.locator(`[data-tab="${tab}"]`).all()) await button.click();
      expect(await axeInBoth(page), tab).toEqual(faultless);
    }
    await page.locator('.drawing').first().focus();
    await page.keyboard.press('End');
    await page.locator('.tip').waitFor();
    expect(await axeInBoth(page), 'read').toEqual(faultless);
  });

  test('with a filter, a notice, an open list of places and empty charts', async () => {
    const search = '?to=2010&place=cyberport,science-park&colour=red';
    const page = await open(`/companies/${search}`);
    await new FilterBar(page).settled(search);
    await page.locator('.ignored').waitFor();
    await page.locator('.left-out summary').click();
    await fewFigures(page);
    await page.locator('details.places summary').click();
    expect(await axeInBoth(page)).toEqual(faultless);
  });

  test('on a phone, with and without the tables open', async () => {
    for (const path of ['/', '/tc/companies/']) {
      const page = await openWith(phone, path);
      await fewFigures(page);
      // Content under the bar can be scrolled, but axe would call it too small.
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.filters')?.style.setProperty('position', 'static')
      );
      expect(await axeInBoth(page), path).toEqual(faultless);
      for (const button of await page.locator('[data-tab="table"]').all()) await button.click();
      expect(await axeInBoth(page), `${path}, tables`).toEqual(faultless);
    }
  });

  test('in the open sheet of a phone', async () => {
    const page = await openWith(phone, '/sc/companies/');
    await fewFigures(page);
    await new FilterBar(page).openSheet();
    await page.locator('summary').click();
    expect(await axeInBoth(page, '.filters')).toEqual(faultless);
  });

  test('on the page for wrong addresses', async () => {
    expect(await axeInBoth(await open('/nonsense/'))).toEqual(faultless);
  });
});

/** Titles of documents in another language than the page's without a lang attribute. */
function unmarkedTitles(page: Page, { path }: Language): Promise<string[]> {
  return page.locator('.tile .source a[rel], .points a').evaluateAll((links, english) => {
    const unmarked = links.filter((link) => {
      const han = /[\u4e00-\u9fff]/.test(link.textContent ?? '');
      const lang = link.closest('[lang]')?.getAttribute('lang') ?? '';
      return han ? english && !lang.startsWith('zh') : !english && !lang.startsWith('en');
    });
    return [...new Set(unmarked.map((link) => link.textContent ?? ''))].slice(0, 5);
  }, path === '');
}
