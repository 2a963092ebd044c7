import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './open-site';
import { isOverview, isSubject, samples } from './site-index';

/** A4 with margins of 16 mm, at 96 pixels per inch. */
const sheet = { width: 673, height: 1001 };
let site: Site;
// One page for all: a new one takes nearly as long to open.
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ viewport: sheet });
});
afterAll(() => site.close());

const charted = samples.filter(({ path }) => isOverview(path) || isSubject(path));
// Lists and tables that run over many sheets; one of each kind represents the pages of series, documents and tables.
const others = [
  ...samples.filter(({ path }) => !isOverview(path) && !isSubject(path)).map(({ path }) => path),
  '/tc/data/series/hkstp.companies/',
  '/data/places/hong-kong/',
  '/sc/data/tables/observations/'
];

describe.each(charted)('$path in print', ({ path }) => {
  beforeAll(() => visit.open(path));
  afterEach(() => visit.page.emulateMedia({ media: null }));

  test('leaves out what only a screen can use', async () => {
    await visit.page.emulateMedia({ media: 'print' });
    const shown = await visit.page
      .locator('.filters, .tabs, nav, .skip, .tip, button, input')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 60))
      );
    expect(shown).toEqual([]);
  });

  test('keeps every figure and tile whole on one sheet', async () => {
    await visit.page.emulateMedia({ media: 'print' });
    const broken = await visit.page.evaluate(
      ({ width, height }) =>
        [...document.querySelectorAll<HTMLElement>('article.figure:not(.track), .tile')].flatMap((whole) => {
          const box = whole.getBoundingClientRect();
          const name = whole.id;
          return [
            ...(getComputedStyle(whole).breakInside.startsWith('avoid')
              ? []
              : [`${name} may be cut by the end of a sheet`]),
            ...(box.height > height ? [`${name} is taller than a sheet: ${Math.round(box.height)}`] : []),
            ...(whole.scrollWidth > width ? [`${name} is wider than a sheet`] : [])
          ];
        }),
      sheet
    );
    expect(broken).toEqual([]);
  });

  test('is not cut where a table or the sources are open, and makes a file', async () => {
    const { page } = visit;
    for (const tab of ['table', 'sources']) {
      await page
        .locator(`[data-tab="${tab}"]`)
        .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.scroll, .panel')
        .evaluateAll((all) =>
          all
            .filter(
              ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
                scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
            )
            .map(
              (one) =>
                `${one.closest('article')?.id ?? ''}: ${one.scrollHeight - one.clientHeight} below, ${one.scrollWidth - one.clientWidth} across`
            )
        );
      expect(cut, tab).toEqual([]);
      await page.emulateMedia({ media: null });
    }
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(100_000);
  });

  test('writes the addresses of sources out', async () => {
    await visit.page.emulateMedia({ media: 'print' });
    const links = await visit.page
      .locator('.figure footer a[href^="http"], .tile .source a[href^="http"]')
      .evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute('href') ?? '',
          written: getComputedStyle(link, '::after').content,
          clamp: getComputedStyle(link).webkitLineClamp
        }))
      );
    expect(links.length).toBeGreaterThan(0);
    // Browsers serialise the content with the attribute's name or with its value.
    expect(
      links.filter(({ href, written }) => !written.includes('attr(href)') && !written.includes(href))
    ).toEqual([]);
    expect(
      links.filter(({ clamp }) => clamp !== 'none').map(({ href }) => `${href} is clamped away`)
    ).toEqual([]);
  });
});

describe.each(others)('%s in print', (path) => {
  beforeAll(async () => {
    await visit.open(path);
    await visit.page.emulateMedia({ media: 'print' });
  });
  afterAll(() => visit.page.emulateMedia({ media: null, colorScheme: null }));

  test('leaves out what only a screen can use', async () => {
    const shown = await visit.page
      .locator('nav, .skip, .search, .tip, button, input, select')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 60))
      );
    expect(shown).toEqual([]);
    expect((await visit.page.locator('main').innerText()).trim()).not.toBe('');
  });

  test('is no wider than a sheet, cuts no table, and tears no row', async () => {
    const faults = await visit.page.evaluate((width) => {
      const boxes = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (one) => one.getClientRects().length > 0 && !one.closest('.hidden')
      );
      const name = (one: HTMLElement) =>
        `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 30) ?? ''}`;
      return [
        ...boxes
          .filter((one) => one.getBoundingClientRect().right > width + 1)
          .map((one) => `wide: ${name(one)}`),
        ...boxes
          .filter((one) => one.matches('.scroll') && one.scrollHeight > one.clientHeight + 1)
          .map((one) => `cut: ${name(one)}`),
        ...boxes
          .filter((one) => one.matches('tr') && getComputedStyle(one).breakInside !== 'avoid')
          .map((one) => `torn: ${name(one)}`)
      ].slice(0, 5);
    }, sheet.width);
    expect(faults).toEqual([]);
  });

  test('writes the addresses of documents out, and is light', async () => {
    const links = await visit.page.locator('main a[href^="http"]').evaluateAll((all) =>
      all
        .filter(
          (link) => link.getClientRects().length > 0 && link.textContent?.trim() !== link.getAttribute('href')
        )
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          written: getComputedStyle(link, '::after').content
        }))
    );
    expect(
      links.filter(({ href, written }) => !written.includes('attr(href)') && !written.includes(href))
    ).toEqual([]);
    await visit.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await visit.page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(20, 32, 43)']);
  });

  test('has its title, its address and its number on each sheet', async () => {
    const file = await visit.page.pdf({ preferCSSPageSize: true });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    const style = await visit.page.locator('head style').last().textContent();
    expect(style).toContain(visit.page.url());
    expect(style).toContain('@top-left');
  });
});
