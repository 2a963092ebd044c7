import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/catalogue/generated/tables';
import { formatNumber } from '../../src/lib/format/number';
import { qualifiers } from '../../src/lib/format/qualifier';
import { glossaryTerms } from '../../src/lib/glossary/glossary';
import { languages } from '../../src/lib/i18n/locales';
import { t, tById } from '../../src/lib/i18n/t';
import { sections } from '../../src/routes/(site)/about/sections';
import { axe, axeColours } from './axe';
import { FilterBar } from './filter-bar';
import { focusStop } from './focus-stop';
import { openSite, type Site } from './open-site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rowsOf = (wanted: string) => tables.find(({ name }) => name === wanted)?.rows ?? 0;

describe.each(languages)('in $name', ({ path, locale }) => {
  test('the page about the site has every section, counts of the built tables, and every mark drawn', async () => {
    const { page, open, complaints, escaped, end } = await site.visit();
    await open(`/${path}about/`);
    for (const id of sections)
      expect(await page.locator(`#${id} h2`).innerText()).toBe(tById(`about_${id}`, locale));
    const counts = await page.locator('#holds dl').innerText();
    for (const table of ['observations', 'sources', 'series', 'milestones'])
      expect(counts, table).toContain(formatNumber(rowsOf(table), locale));
    for (const qualifier of qualifiers) {
      const mark = page.locator(`#mark-${qualifier}`);
      expect(await mark.locator('svg > *').count(), qualifier).toBeGreaterThan(0);
      expect(await mark.innerText(), qualifier).toContain(
        tById(`about_mark_${qualifier.replace('-', '_')}`, locale)
      );
    }
    expect(await page.locator('#corrections a[href$="changes/"]').count()).toBe(1);
    expect([complaints, escaped]).toEqual([[], []]);
    await end();
  });

  test('the glossary has every term with its three names, and the address of a term leads to it', async () => {
    const { page, open, complaints, end } = await site.visit();
    await open(`/${path}glossary/#hsitp`);
    expect(await page.locator('article').count()).toBe(glossaryTerms.length);
    expect(await page.locator('#hsitp').evaluate((term) => term.matches(':target'))).toBe(true);
    const text = await page.locator('#hsitp').innerText();
    for (const language of languages) expect(text).toContain(t('glossary_hsitp_name', language.locale));
    expect(text).toContain(t('glossary_hsitp_text', locale));
    for (const link of await page.locator('#hsitp a').all())
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${path}(charts|data)/`));
    expect(complaints).toEqual([]);
    await end();
  });

  test('both are reached from the foot of a page, and the language switch keeps them', async () => {
    const { page, open, end } = await site.visit();
    for (const name of ['about', 'glossary'] as const) {
      await open(`/${path}companies/`);
      await page
        .locator('footer.site')
        .getByRole('link', { name: t(`${name}_link`, locale) })
        .click();
      await page.waitForURL(`${site.origin}/${path}${name}/`);
      const others = await page
        .locator('[data-language]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(others).toEqual(languages.map((language) => `/${language.path}${name}/`));
    }
    await end();
  });

  test('a subject page links each term once, in its intro or a note, and never in a title', async () => {
    const { page, open, end } = await site.visit();
    await open(`/${path}companies/`);
    const links = await page
      .locator('main a[href*="glossary/#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links).size).toBe(links.length);
    const ids = new Set(glossaryTerms.map(({ id }) => `/${path}glossary/#${id}`));
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect(await page.locator(':is(h1, h2, h3, .subtitle) a[href*="glossary/"]').count()).toBe(0);
    await end();
  });
});

test('a note keeps its links under a filter, and has them without script', async () => {
  const links = '#site-companies footer a[href*="glossary/#"]';
  const plain = await site.visit({ javaScriptEnabled: false });
  await plain.go('/companies/');
  const before = await plain.page.locator(links).evaluateAll((all) => all.map((link) => link.outerHTML));
  expect(before.length).toBeGreaterThan(0);
  await plain.end();
  const { page, open, end } = await site.visit();
  await open('/companies/?from=2015');
  await new FilterBar(page).settled('?from=2015');
  const after = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(after).toHaveLength(before.length);
  await end();
});

test.each(['/about/', '/glossary/'])('%s is walked by keyboard, with a ring at each stop', async (path) => {
  const { page, open, end } = await site.visit();
  await open(path);
  await page.locator('main nav a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#./);
  const stops = [];
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.filter(({ ring, seen, cut }) => ring < 2 || seen <= 0 || cut)).toEqual([]);
  await end();
});

test.each(languages.flatMap(({ path }) => [`/${path}about/`, `/${path}glossary/`]))(
  'axe finds nothing at %s on a phone, in the light and in the dark',
  async (path) => {
    const { page, open, end } = await site.visit({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: 'reduce'
    });
    await open(path);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeColours(page)).toEqual([]);
    await end();
  }
);
