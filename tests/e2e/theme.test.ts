import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { axe, axeColours } from './axe';
import { openSite, type Site, type Visit } from './open-site';
import { siteIndex } from './site-index';

const still = { reducedMotion: 'reduce' } as const;
const papers = { light: 'rgb(251, 250, 247)', dark: 'rgb(15, 23, 32)' };
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choice = (page: Page) => page.locator('footer.site select');

async function visitIn(colorScheme: 'light' | 'dark', path: string): Promise<Visit> {
  const visit = await site.visit({ ...still, colorScheme });
  await visit.open(path);
  return visit;
}

describe('without a choice', () => {
  test.each(['light', 'dark'] as const)(
    'a page follows a system that is %s, and changes with it',
    async (system) => {
      const { page, end } = await visitIn(system, '/changes/');
      expect([await choice(page).inputValue(), await paper(page)]).toEqual(['', papers[system]]);
      const other = system === 'light' ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme: other });
      expect(await paper(page)).toBe(papers[other]);
      await end();
    }
  );

  test('and without script there is nothing to choose', async () => {
    const { page, go, end } = await site.visit({ ...still, javaScriptEnabled: false, colorScheme: 'dark' });
    await go('/changes/');
    expect(await choice(page).isVisible()).toBe(false);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
    await end();
  });
});

describe.each(languages)('in $name', ({ path, locale }) => {
  test('the theme is chosen by keyboard under its name, and holds on the next page and in another language', async () => {
    const { page, open, complaints, end } = await visitIn('light', `/${path}about/`);
    await page.getByRole('combobox', { name: t('theme_label', locale) }).focus();
    // System, light, dark.
    await page.keyboard.press('ArrowDown');
    expect(await choice(page).inputValue()).toBe('light');
    await page.keyboard.press('ArrowDown');
    expect([await choice(page).inputValue(), await paper(page)]).toEqual(['dark', papers.dark]);
    for (const next of [`/${path}glossary/`, '/', '/tc/companies/']) {
      await open(next);
      expect([await choice(page).inputValue(), await paper(page)], next).toEqual(['dark', papers.dark]);
    }
    await choice(page).selectOption('');
    expect(await paper(page)).toBe(papers.light);
    expect(complaints).toEqual([]);
    await end();
  });
});

test('a chosen theme is there before the page is painted, even if its script never comes', async () => {
  const { page, go, complaints, end } = await visitIn('light', '/changes/');
  await choice(page).selectOption('dark');
  await page.route(/\/_app\/.*\.js/, (route) => route.abort());
  await page.addInitScript(() => {
    // The body is the first that is painted.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset['first'] = getComputedStyle(document.documentElement).colorScheme;
    }).observe(document, { childList: true, subtree: true });
  });
  await go('/companies/');
  expect(await page.locator('html').getAttribute('data-first')).toBe('dark');
  expect(await paper(page)).toBe(papers.dark);
  // What the test itself blocks is no complaint of the page.
  expect(complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  await end();
});

test('a choice reaches other tabs that are open', async () => {
  const { page, end } = await visitIn('light', '/changes/');
  const second = await page.context().newPage();
  await second.goto(`${site.origin}/about/`);
  await choice(page).selectOption('dark');
  await expect.poll(() => paper(second)).toBe(papers.dark);
  expect(await choice(second).inputValue()).toBe('dark');
  await end();
});

test('print is light whatever is chosen', async () => {
  const { page, end } = await visitIn('dark', '/about/');
  await choice(page).selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(await choice(page).isVisible()).toBe(false);
  await end();
});

test('an embed keeps to its own parameter and to the system', async () => {
  const { page, go, end } = await visitIn('light', '/changes/');
  await choice(page).selectOption('dark');
  const path = `/embed/${siteIndex.charts[0]?.id ?? ''}/`;
  for (const [search, theme] of [
    ['', 'light'],
    ['?theme=light', 'light'],
    ['?theme=dark', 'dark']
  ] as const) {
    await go(path + search);
    await expect.poll(() => paper(page), { message: search }).toBe(papers[theme]);
  }
  await end();
});

test.each([
  ['dark', 'light'],
  ['light', 'dark']
] as const)('axe finds nothing where %s is chosen on a system that is %s', async (theme, system) => {
  const { page, open, end } = await visitIn(system, '/about/');
  await choice(page).selectOption(theme);
  expect(await paper(page)).toBe(papers[theme]);
  expect(await axe(page)).toEqual([]);
  await open('/tc/glossary/');
  expect(await axeColours(page)).toEqual([]);
  await end();
});
