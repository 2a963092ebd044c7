import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/lib/islands/registry';
import { compressed, reached, textOf, weight } from './built-chunks';
import { FilterBar } from './filter-bar';
import { openSite, type Site } from './open-site';
import { build, siteIndex } from './site-index';

/** Bytes after brotli compression, as a good host sends them. Raise a budget only by decision. */
const BUDGETS = {
  /** Every visitor pays for it on every page, and most never use an island. */
  page: 5_000,
  /** A report on another site may have ten embeds. */
  embedScript: 4_000,
  embed: 60_000,
  /** Svelte's runtime, the figures and the drawing, on a slow phone; no engine comes with them. */
  firstFilter: 110_000,
  /** It precedes five megabytes of engine, but the views must appear at once. */
  explorer: 60_000,
  /** Fetched when the field gets the focus, while the visitor starts to type; the index comes separately. */
  searchBox: 35_000
};

const PAGE = 'src/lib/page-script/start.ts';
const EMBED = 'src/lib/embed/start.ts';
const RUNTIME = 'src/lib/islands/start-island.ts';
/** A sessionStorage key that only SvelteKit's client writes; its chunk has no stable name. */
const SVELTEKIT_CLIENT = 'sveltekit:scroll';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the script of every page', () => {
  expect(weight([PAGE])).toBeLessThanOrEqual(BUDGETS.page);
});

test('the search box, with the runtime that it wakes with', () => {
  const parts = [RUNTIME, 'src/lib/islands/search-box/SearchBox.svelte', 'src/lib/search/finder.ts'];
  expect(weight(parts, reached([PAGE]))).toBeLessThanOrEqual(BUDGETS.searchBox);
});

describe('an embed', () => {
  test('its first script', () => {
    expect(weight([EMBED])).toBeLessThanOrEqual(BUDGETS.embedScript);
  });

  test.each(siteIndex.charts)('$id: page, styles and script', ({ id }) => {
    const html = readFileSync(join(build, 'embed', id, 'index.html'), 'utf8');
    const linked = [...html.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => {
      const href = /href="([^"]+)"/.exec(tag)?.[1] ?? '';
      return compressed(readFileSync(join(build, href)));
    });
    const bytes = compressed(html) + linked.reduce((sum, one) => sum + one, 0) + weight([EMBED]);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.embed);
  });
});

describe('what a page fetches when a visitor touches it', () => {
  /** Bytes of the scripts that a page fetched since `before`, without engine and workers. */
  function fetched(requests: readonly string[], before: number): number {
    const scripts = requests
      .slice(before)
      .map((path) => path.replace(/[?#].*/, ''))
      .filter((path) => path.endsWith('.js') && !path.includes('/workers/'));
    return [...new Set(scripts)]
      .map((path) => compressed(readFileSync(join(build, path))))
      .reduce((sum, bytes) => sum + bytes, 0);
  }

  test('for a first filter', async () => {
    const { page, open, requests, end } = await site.visit();
    await open('/companies/');
    const before = requests.length;
    const bar = new FilterBar(page);
    await bar.wake();
    await bar.type('from', 2015);
    await bar.settled('?from=2015');
    const bytes = fetched(requests, before);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.firstFilter);
    await end();
  });

  test('for the explorer', async () => {
    const { page, open, requests, end } = await site.visit();
    await open('/explore/');
    const before = requests.length;
    await page.locator('#companies .scroll').hover();
    await page.locator('#companies .scroll').click();
    // The tables come once the parts that request them have run.
    await expect
      .poll(() => requests.some((path) => path.includes('.parquet')), { timeout: 60_000 })
      .toBe(true);
    const bytes = fetched(requests, before);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.explorer);
    await end();
  });
});

test('every island of the registry is a script of its own, which no page has before it wakes', () => {
  const first = reached([PAGE, EMBED]);
  const names = Object.keys(registry);
  expect(names.length).toBeGreaterThan(0);
  const heads = [...reached([PAGE], true)].filter((source) => source.startsWith('src/lib/islands/'));
  expect(heads.filter((source) => first.has(source))).toEqual([]);
  expect(heads.length).toBeGreaterThanOrEqual(names.length);
});

test.each([
  ['a page', PAGE],
  ['an embed', EMBED]
])('nothing that %s may ever fetch has the client of SvelteKit in it', (_, entry) => {
  const kit = [...reached([entry], true)].filter((source) => textOf(source).includes(SVELTEKIT_CLIENT));
  expect(kit).toEqual([]);
});

test('the client of SvelteKit is known by its key: the search above would find it', () => {
  const entry = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
  expect([...reached([entry], true)].some((source) => textOf(source).includes(SVELTEKIT_CLIENT))).toBe(true);
});
