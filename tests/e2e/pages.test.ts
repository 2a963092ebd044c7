import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headlines } from '../../src/lib/charts/headlines';
import { languages } from '../../src/lib/i18n/locales';
import { t } from '../../src/lib/i18n/t';
import { openSite, type Site, type Visit } from './open-site';
import { build, isSubject, pages, samples, siteIndex } from './site-index';

let site: Site;
let scriptless: Visit;
beforeAll(async () => {
  site = await openSite();
  scriptless = await site.visit({ javaScriptEnabled: false });
});
afterAll(() => site.close());

const engineBytes = /\.wasm|\.parquet|\/workers\//;

describe.each(samples)('$path', ({ path, language }) => {
  test('opens in its language, clean, and costs nothing of the engine while it is only read', async () => {
    const visit = await site.visit({ viewport: { width: 1280, height: 900 } });
    const { page } = visit;
    expect(await visit.open(path)).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe(language.tag);
    expect((await page.title()).trim()).not.toBe('');
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('h1').innerText()).trim()).not.toBe('');
    expect(await page.getAttribute('meta[name="description"]', 'content')).toMatch(/\S/);

    const drawings = page.locator('.drawing');
    for (let at = 0; at < Math.min(3, await drawings.count()); at += 1) {
      const drawing = drawings.nth(at);
      await drawing.scrollIntoViewIfNeeded();
      const mark = drawing.locator('[data-k]:visible').first();
      await mark.hover({ force: true });
      expect(await drawing.locator('.tip').innerText()).toMatch(/\d/);
      await drawing.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    }
    for (const tab of ['table', 'sources', 'chart'])
      await page
        .locator(`[data-tab="${tab}"]`)
        .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));

    for (const other of languages.filter((candidate) => candidate.path !== language.path)) {
      const link = page.locator(`a[data-language][hreflang="${other.tag}"]`);
      const there = `/${other.path}${path.replace(`/${language.path}`, '')}`;
      expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(there);
      expect(langOf(await (await fetch(site.origin + there)).text())).toBe(other.tag);
    }
    // All links of a kind are alike, and a page takes long to open: one is followed.
    const [first] = languages.filter((candidate) => candidate.path !== language.path);
    await page.locator(`a[data-language][hreflang="${first?.tag}"]`).click();
    expect(await page.getAttribute('html', 'lang')).toBe(first?.tag);
    expect(visit.requests.filter((request) => engineBytes.test(request))).toEqual([]);
    expect(visit.escaped).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.end();
  });

  test('is complete without JavaScript', async () => {
    const { page, open } = scriptless;
    await open(path);
    const seen = await page.evaluate(() => {
      const tall = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 15;
      return {
        tiles: [...document.querySelectorAll('.tile')].map((tile) => ({
          figure: tile.querySelector('.value')?.textContent ?? '',
          date: tile.querySelector('.date')?.textContent ?? '',
          comparison: tile.querySelector('.comparison')?.textContent?.trim() ?? '',
          source: tile.querySelector('.source a')?.getAttribute('href') ?? '',
          shown: [...tile.querySelectorAll('h3, .value, .date, .comparison, .source a')].every(tall)
        })),
        figures: [...document.querySelectorAll('article.figure:not(.track)')].map((article) => ({
          id: article.id,
          drawings: [...article.querySelectorAll('.drawing svg')].filter(tall).length,
          table: tall(article.querySelector('[data-panel="table"] table')),
          rows: [...article.querySelectorAll('[data-panel="table"] tbody tr')].filter(tall).length,
          sources: [...article.querySelectorAll('[data-panel="sources"] [data-trace]')].filter(tall).length
        })),
        bar: document.querySelector('.filters')?.getBoundingClientRect().height ?? 0,
        barText: document.querySelector<HTMLElement>('.no-script')?.innerText ?? '',
        // Controls that work without script: choices by CSS, and details, except lists of filters.
        controls: [
          ...document.querySelectorAll('button, .filters summary, input:not(.measures input, .kinds input)')
        ].filter(tall).length
      };
    });
    if (path === `/${language.path}`) {
      expect(seen.tiles).toHaveLength(headlines.length);
      for (const tile of seen.tiles)
        expect(tile).toEqual({
          figure: expect.stringMatching(/\d/),
          date: expect.stringMatching(/\d{4}/),
          comparison: expect.stringMatching(/\S/),
          source: expect.stringMatching(/^https?:\/\//),
          shown: true
        });
      expect(seen.figures.map(({ id }) => id)).toContain('park-companies');
    } else if (isSubject(path)) {
      expect(seen.figures.length).toBeGreaterThanOrEqual(10);
      expect(seen.bar).toBeGreaterThan(15);
      expect(seen.barText).toBe(t('no_script_filters', language.locale));
    }
    for (const { id, ...figure } of seen.figures) {
      expect(figure, id).toMatchObject({ drawings: 1, table: true });
      expect(figure.rows, id).toBeGreaterThan(0);
      expect(figure.sources, id).toBe(figure.rows);
    }
    expect(seen.controls, 'controls that do nothing').toBe(0);
  });
});

test('every link within the site answers, and leads to a place that is there', async () => {
  const ids = new Map<string, Set<string>>();
  const links = new Set<string>();
  for (const { path } of pages) {
    // Content that is unpacked later is in the file as well, as the text of <noscript>.
    const html = readFileSync(join(build, path, 'index.html'), 'utf8');
    const found = idsOf(html);
    expect(new Set(found).size, `an id stands twice on ${path}`).toBe(found.length);
    ids.set(path, new Set(found));
    for (const [, href = ''] of html.matchAll(/<(?:a|link)\s(?:[^>]*\s)?href="([^"]*)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&'), site.origin + path);
      if (link.origin === site.origin) links.add(link.href);
    }
  }
  for (const chart of siteIndex.charts)
    for (const address of Object.values(chart.addresses)) links.add(site.origin + address);
  const broken: string[] = [];
  const answers = new Map<string, number>();
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    if (!answers.has(pathname) || (hash && !ids.has(pathname))) {
      const answer = await fetch(site.origin + pathname);
      answers.set(pathname, answer.status);
      const text = await answer.text();
      if (hash && !ids.has(pathname)) ids.set(pathname, new Set(idsOf(text)));
    }
    if (answers.get(pathname) !== 200) broken.push(`${link}: ${answers.get(pathname)}`);
    if (hash && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
      broken.push(`${link}: no such place`);
  }
  expect(links.size).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

const langOf = (html: string) => /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];

const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

test('the index names every chart of the pages in three languages, and tables with their true hashes', async () => {
  for (const { id, title, sources, series } of siteIndex.charts) {
    for (const text of Object.values(title)) expect(text, id).toMatch(/\S/);
    // A Chinese title may be the same in both scripts, but never the English one.
    expect([title['zh-Hant'], title['zh-Hans']], id).not.toContain(title.en);
    expect([sources.length > 0, series.length > 0], id).toEqual([true, true]);
  }
  for (const { address, bytes, sha256 } of siteIndex.tables) {
    const answer = await fetch(site.origin + address);
    const body = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, body.length]).toEqual([200, bytes]);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  }
});

test('a wrong address gets a page that says so in three languages and leads back', async () => {
  const visit = await site.visit();
  for (const path of ['/nonsense/', '/tc/nonsense', '/companies/nonsense/deep/']) {
    expect(await visit.open(path), path).toBe(404);
    for (const language of languages) {
      const part = visit.page.locator(`[lang="${language.tag}"]`).last();
      expect(await part.innerText()).toContain(t('missing_title', language.locale));
      const href = await part.locator('a').getAttribute('href');
      expect((await fetch(site.origin + (href ?? '/nowhere'))).status).toBe(200);
    }
  }
  // The browser itself logs that the page was a 404.
  expect(visit.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  expect(visit.escaped).toEqual([]);
  await visit.end();
});
