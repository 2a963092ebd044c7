import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { holdRequests } from './hold-requests';
import { openSite, type Site, type Visit } from './open-site';
import { smallTargets } from './page-boxes';
import { siteIndex } from './site-index';

const path = '/talent/';
const count = siteIndex.charts.filter(({ topic }) => topic === 'talent').length;
const engine = /\.wasm$/;
const noReason = t('engine_failed', 'en', { reason: '' }).split(':')[0] ?? '';
let site: Site;
let visit: Visit;
let bar: FilterBar;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => visit.end());

async function open(search = '', options: Parameters<Site['visit']>[0] = {}): Promise<string[]> {
  visit = await site.visit(options);
  bar = new FilterBar(visit.page);
  await visit.open(path);
  if (search) return [];
  await bar.wake();
  return bar.markup();
}

/** Hears all that the status says from now on. */
async function listen(): Promise<() => Promise<string[]>> {
  const heard = await visit.page.locator('.filters .status').evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true
    });
    return texts;
  });
  return () => heard.jsonValue();
}

async function status(text: string | RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await bar.status()).toMatch(text), { timeout: 60_000, interval: 50 });
}

describe('while the engine starts', () => {
  test('says so in words and by a line, and keeps the old drawings', async () => {
    const before = await open();
    const letGo = await holdRequests(visit.page, engine);
    const said = await listen();
    await bar.type('from', 2015);
    await visit.page.locator('.figure.waiting').first().waitFor();
    expect(await visit.page.locator('.progress').isVisible()).toBe(true);
    expect(await visit.page.locator('.filters .cancel').isVisible()).toBe(true);
    expect(await bar.markup()).toEqual(before);
    expect(await bar.status(), 'a filter is on its way').not.toBe(t('filters_none', 'en', { count }));
    letGo();
    await bar.settled('?from=2015');
    expect((await said()).join('\n')).toMatch(/\d+ of \d+ MB/);
    expect(await visit.page.locator('.filters .cancel').isVisible()).toBe(false);
  });

  test('can be cancelled: controls, address and charts are as before, and the next filter works', async () => {
    const before = await open();
    const letGo = await holdRequests(visit.page, engine);
    await bar.type('from', 2015);
    await visit.page.locator('.filters .cancel').click();
    await status(t('cancelled', 'en'));
    await bar.settled('');
    expect(await bar.chips()).toEqual([]);
    expect(await bar.markup()).toEqual(before);
    letGo();
    await bar.type('from', 2018);
    await bar.settled('?from=2018');
    await status(new RegExp(` of ${count} `));
    expect(visit.requests.filter((request) => request.includes('.wasm'))).toHaveLength(1);
  });

  test('a reset takes the filter back: nothing waits, the address is clean', async () => {
    const before = await open();
    const letGo = await holdRequests(visit.page, engine);
    await bar.type('from', 2015);
    await visit.page.locator('.figure.waiting').first().waitFor();
    await visit.page.locator('.filters .reset').click();
    letGo();
    await bar.settled('');
    expect(await bar.markup()).toEqual(before);
    expect(await bar.status()).toBe(t('filters_none', 'en', { count }));
  });

  test('a second filter takes the place of the first', async () => {
    await open();
    const letGo = await holdRequests(visit.page, engine);
    await bar.type('from', 2015);
    await bar.type('from', 2019);
    letGo();
    await bar.settled('?from=2019');
    const [figure] = await bar.figures();
    await visit.page.locator('.filters .reset').click();
    await bar.settled('');
    await bar.type('from', 2019);
    await bar.settled('?from=2019');
    expect((await bar.figures())[0]).toEqual(figure);
  });

  test('the language switch carries the filter that was asked for', async () => {
    await open();
    await holdRequests(visit.page, engine);
    await bar.type('from', 2015);
    await visit.page.locator('.figure.waiting').first().waitFor();
    const href = await visit.page.locator('a[data-language][hreflang="zh-Hans"]').getAttribute('href');
    expect(href).toMatch(/\/sc\/talent\/\?from=2015$/);
  });
});

describe.each([
  ['its file is missing', engine],
  ['its worker is blocked', /\/workers\/engine-worker[^/]*\.js$/],
  ['a part of its script is missing', /\/workers\/chunks\//],
  ['a table is missing', /\.parquet/]
])('where the engine cannot work because %s', (_, missing) => {
  test('the charts stay, the filter says why it is off, and a later try works', async () => {
    const before = await open();
    await visit.page.route(missing, (route) => route.abort());
    await bar.type('from', 2015);
    await status(new RegExp(`^${noReason}: .{5}`));
    await bar.quiet();
    expect(await visit.page.evaluate(() => location.search)).toBe('');
    expect(await bar.markup()).toEqual(before);
    expect(await bar.chips()).toEqual([]);
    expect(await bar.status()).not.toMatch(/undefined|null|\[object/);
    await visit.page.unroute(missing);
    await bar.type('from', 2016);
    await bar.settled('?from=2016');
    await status(new RegExp(` of ${count} `));
    expect(visit.escaped).toEqual([]);
  });
});

test('an address with a filter opens the whole charts and says why, where the engine cannot start', async () => {
  visit = await site.visit();
  bar = new FilterBar(visit.page);
  await visit.page.route(engine, (route) => route.abort());
  await visit.open(`${path}?from=2015&place=science-park`);
  await status(new RegExp(`^${noReason}: .{5}`));
  await bar.settled('');
  expect(await bar.chips()).toEqual([]);
  expect((await bar.figures()).every(({ marks }) => marks.length > 0)).toBe(true);
});

describe('on a phone', () => {
  const viewport = { width: 390, height: 844 };

  test('the bar is a sheet that opens, filters and closes', async () => {
    visit = await site.visit({ viewport, hasTouch: true });
    bar = new FilterBar(visit.page);
    await visit.open(path);
    const button = visit.page.locator('.sheet-button');
    await bar.openSheet();
    await bar.wake();
    await bar.type('from', 2015);
    await bar.settled('?from=2015');
    const box = await visit.page.locator('.filters').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(viewport.height + 1);
    expect(await smallTargets(visit.page)).toEqual([]);
    await button.tap();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await visit.page.locator('#filter-form').isVisible()).toBe(false);
    expect(await visit.page.locator('.chips button').first().isVisible()).toBe(true);
  });

  test('opens at the first tap on its button', async () => {
    visit = await site.visit({ viewport, hasTouch: true });
    await visit.open(path);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.locator('.sheet-button').tap();
    await visit.page.locator('#filter-form').waitFor({ timeout: 60_000 });
    expect(await visit.page.locator('.sheet-button').getAttribute('aria-expanded')).toBe('true');
  });

  test('a closed sheet still says why a filter of the address is off', async () => {
    visit = await site.visit({ viewport });
    await visit.page.route(engine, (route) => route.abort());
    await visit.open(`${path}?from=2015`);
    await visit.page.getByText(noReason).waitFor({ timeout: 60_000 });
    expect(await visit.page.locator('#filter-form').isVisible()).toBe(false);
  });
});
