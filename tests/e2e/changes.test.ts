import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreleased, versions } from '../../src/lib/catalogue/generated/versions';
import { languages } from '../../src/lib/i18n/locales';
import { formatNumber } from '../../src/lib/format/number';
import { t } from '../../src/lib/i18n/t';
import { xml } from '../export/xml';
import { openSite, type Site } from './open-site';
import { pages, siteIndex } from './site-index';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(languages)('$name', ({ path, tag, locale }) => {
  test('the page tells the version that the site shows, and links to what it speaks of', async () => {
    const { page, open, end, complaints } = await site.visit();
    await open(`/${path}changes/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain(siteIndex.version);
    expect(await page.locator('section.version').count()).toBeGreaterThan(0);
    expect(text).toContain(versions.at(-1)?.totals.figures.toLocaleString('en'));
    const waiting = t('changes_unreleased', locale, { count: formatNumber(unreleased, locale) });
    expect(text.includes(waiting)).toBe(unreleased > 0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('the feed is found from every page, is Atom, and its addresses are absolute and answer', async () => {
    const own = pages.filter(({ language }) => language.path === path);
    for (const { path: at } of own) {
      const html = await (await fetch(site.origin + at)).text();
      expect(html, at).toMatch(
        new RegExp(`<link[^>]*type="application/atom\\+xml"[^>]*href="/${path}changes.atom"`)
      );
    }
    const answer = await fetch(`${site.origin}/${path}changes.atom`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const feed = xml(await answer.text());
    expect(feed.documentElement?.getAttribute('xml:lang')).toBe(tag);
    const links = [...feed.getElementsByTagName('link')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const { protocol, pathname } = new URL(link);
      expect(protocol).toMatch(/^https?:$/);
      expect((await fetch(site.origin + pathname)).status, link).toBe(200);
    }
  });
});
