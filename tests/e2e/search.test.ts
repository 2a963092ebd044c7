import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { unpackEntry, type PackedEntry } from '../../src/lib/search/entry';
import { createFinder } from '../../src/lib/search/finder';
import { openSite, type Site, type Visit } from './open-site';
import { build } from './site-index';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
  visit = await site.visit();
});
afterAll(() => site.close());

const entriesOf = (path: string) =>
  (JSON.parse(readFileSync(join(build, path, 'search.json'), 'utf8')) as PackedEntry[]).map(unpackEntry);

describe.each(languages)('in $locale', ({ path }) => {
  test('the index is small', () => {
    expect(statSync(join(build, path, 'search.json.br')).size).toBeLessThan(120_000);
  });

  test('every title is found by its words, and leads to a page that is there', () => {
    const entries = entriesOf(path);
    const find = createFinder(entries);
    // What is an entry in one language is one in all: each language looks for its third of them.
    const turn = languages.findIndex((language) => language.path === path);
    const inOneOrder = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const sought = inOneOrder.filter((_, index) => index % languages.length === turn);
    expect(sought.length).toBeGreaterThan(300);
    const lost = sought.filter(({ title }) => !find(title, 40).some((found) => found.title === title));
    expect(lost.map(({ title }) => title)).toEqual([]);
    const pages = new Set(entries.map((entry) => entry.path.replace(/#.*/, '')));
    for (const page of pages) expect(() => statSync(join(build, path, page, 'index.html'))).not.toThrow();
  });

  test('a reader finds by keyboard alone', async () => {
    const { page } = visit;
    await visit.go(`/${path}`);
    const first = entriesOf(path).find(({ kind }) => kind === 'series');
    await page.locator('.search input').focus();
    await page.keyboard.type(first?.title ?? '');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.search input').getAttribute('aria-activedescendant')).toBe('search-found-0');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search .found').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== `/${path}`);
    expect(visit.complaints).toEqual([]);
  });
});

test('English is found with a letter wrong', () => {
  const find = createFinder(entriesOf(''));
  for (const typed of ['ventrue captial', 'shenzen', 'compnies', 'univeristy'])
    expect(find(typed, 5).length, typed).toBeGreaterThan(0);
});

test('nothing is fetched before the field has the focus, and no engine after', async () => {
  const fresh = await site.visit();
  await fresh.open('/');
  expect(fresh.requests.filter((path) => path.includes('search'))).toEqual([]);
  await fresh.page.locator('.search input').fill('park');
  await fresh.page.locator('[role="option"]').first().waitFor();
  expect(fresh.requests.some((path) => path.startsWith('/search.json'))).toBe(true);
  expect(fresh.requests.filter((path) => /wasm|parquet/.test(path))).toEqual([]);
  expect(fresh.escaped).toEqual([]);
  await fresh.end();
});

test('a search that finds nothing says so, and one without a connection too', async () => {
  const fresh = await site.visit();
  await fresh.go('/');
  await fresh.page.route(/search\.json/, (route) => route.abort());
  await fresh.page.locator('.search input').fill('park');
  const told = fresh.page.locator('.search .status');
  await told.waitFor();
  await fresh.page.waitForFunction(() =>
    /could not/.test(document.querySelector('.search .status')?.textContent ?? '')
  );
  await fresh.page.unroute(/search\.json/);
  await fresh.page.locator('.search input').fill('qqqqzzzz');
  await fresh.page.waitForFunction(() =>
    /No results/.test(document.querySelector('.search .status')?.textContent ?? '')
  );
  expect(await fresh.page.locator('.search').getByRole('option').count()).toBe(0);
  await fresh.end();
});
