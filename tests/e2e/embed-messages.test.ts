import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './open-site';
import { strangeHost } from './strange-host';

const chart = 'hk-startups';

interface State {
  readonly type: string;
  readonly language: string;
  readonly theme: string;
  readonly title: string;
  readonly height: number;
  readonly filters: { readonly from?: number; readonly places: readonly string[] };
}

interface Element extends HTMLElement {
  getState(): Promise<State>;
  setFilters(filters: object): void;
  setTheme(theme: string): void;
  setLanguage(language: string): void;
}

let site: Site;
let visit: Visit;
let page: Page;
let host: Awaited<ReturnType<typeof strangeHost>>;

beforeAll(async () => {
  site = await openSite();
  const fallback = `<iframe src="${site.origin}/embed/${chart}/" title="fallback"></iframe>`;
  host = await strangeHost(
    `${site.origin}/`,
    [],
    `<innoscope-chart id="one" chart="${chart}" lang="en" theme="light"></innoscope-chart>
<innoscope-chart id="two" chart="${chart}" lang="zh-HK">${fallback}</innoscope-chart>
<innoscope-chart id="three" chart="../evil" lang="en"></innoscope-chart>`
  );
  visit = await site.visit();
  page = visit.page;
  await page.goto(host.address, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await site.close();
  host.close();
});

const ask = () => page.locator('#one').evaluate((element) => (element as Element).getState());
const frameOf = async (id: string): Promise<Frame> => {
  const frame = await (await page.locator(`#${id} iframe`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`No frame in ${id}`);
  return frame;
};
/** Sends any message to the embed, like an embedding page. */
const post = (message: unknown) =>
  page.locator('#one iframe').evaluate((frame: HTMLIFrameElement, sent) => {
    frame.contentWindow?.postMessage(sent, '*');
  }, message);

test('an element shows its chart in its language, with the frame within it where it has one', async () => {
  expect((await frameOf('one')).url()).toBe(`${site.origin}/embed/${chart}/?theme=light`);
  expect((await frameOf('two')).url()).toBe(`${site.origin}/tc/embed/${chart}/`);
  expect(await page.locator('#two iframe').count()).toBe(1);
  expect(await page.locator('#one iframe').getAttribute('loading')).toBe('lazy');
  expect(await page.locator('#three iframe').getAttribute('src')).toBeNull();
  expect(await ask()).toMatchObject({
    type: 'state',
    language: 'en',
    theme: 'light',
    filters: { places: [] }
  });
});

test('filters draw the chart anew from its file: no engine, no table', async () => {
  const before = await ask();
  await page.locator('#one').evaluate((element) => (element as Element).setFilters({ from: 2020 }));
  const frame = await frameOf('one');
  await frame.locator('.notice', { hasText: '2020' }).waitFor();
  const after = await ask();
  expect(after.filters).toEqual({ from: 2020, places: [] });
  expect(after.title).not.toBe(before.title);
  const years = await frame.locator('tbody tr td:nth-child(2)').allTextContents();
  expect(years.length).toBeGreaterThan(2);
  expect(years.filter((date) => Number(/\d{4}/.exec(date)?.[0]) < 2020)).toEqual([]);
  expect(await frame.locator('.back').getAttribute('href')).toContain(`charts/${chart}/?from=2020`);
  expect(visit.requests.filter((path) => /wasm|parquet|worker/.test(path))).toEqual([]);

  await page.locator('#one').evaluate((element) => (element as Element).setFilters({}));
  await frame.locator('.notice').waitFor({ state: 'hidden' });
  expect((await ask()).title).toBe(before.title);
});

test('a theme and a language are changed without losing the rest', async () => {
  await page.locator('#one').evaluate((element) => (element as Element).setTheme('dark'));
  const frame = await frameOf('one');
  await expect
    .poll(() => frame.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(15, 23, 32)');
  await page.locator('#one').evaluate((element) => (element as Element).setLanguage('zh-Hans'));
  await expect
    .poll(async () => (await frameOf('one')).url())
    .toBe(`${site.origin}/sc/embed/${chart}/?theme=dark`);
  await expect.poll(async () => (await ask()).language).toBe('zh-Hans');
  await page.locator('#one').evaluate((element) => (element as Element).setLanguage('en'));
  await expect.poll(async () => (await ask()).language).toBe('en');
});

test('what an element is told before its frame listens reaches the frame all the same', async () => {
  const state = await page.evaluate(async (id) => {
    const element = document.createElement('innoscope-chart') as Element;
    element.setAttribute('chart', id);
    document.body.prepend(element);
    element.setFilters({ from: 2021 });
    element.setTheme('dark');
    await element.getState();
    return element.getState();
  }, chart);
  expect(state).toMatchObject({ type: 'state', theme: 'dark', filters: { from: 2021, places: [] } });
  await page
    .locator('innoscope-chart')
    .first()
    .evaluate((element) => element.remove());
});

const markup = '<img src=x onerror="parent.hacked=window.hacked=1">';
const attacks: readonly unknown[] = [
  markup,
  { innoscope: 1, type: 'setTheme', theme: markup },
  { innoscope: 1, type: 'setLanguage', language: `../../${markup}` },
  { innoscope: 1, type: 'setLanguage', language: 'data:text/html,<script>parent.hacked=1</script>' },
  { innoscope: 1, type: 'setFilters', filters: { places: [markup] } },
  { innoscope: 1, type: 'setFilters', filters: { from: markup } },
  { innoscope: 1, type: 'setFilters', filters: { __proto__: { from: 2020 }, constructor: 1 } },
  { innoscope: 1, type: 'ready', height: 99_999 },
  { innoscope: '1', type: 'setFilters', filters: { from: 2020 } },
  [1, 2, 3],
  null
];

test('hostile messages change nothing and run nothing', async () => {
  const before = await ask();
  for (const attack of attacks) await post(attack);
  expect(await ask()).toEqual(before);
  const frame = await frameOf('one');
  expect(await frame.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a page that only says it is an embed cannot size a frame', async () => {
  const before = (await page.locator('#one iframe').boundingBox())?.height;
  await page.evaluate(() => {
    for (const height of [5_000, -1, Infinity, '99', null])
      postMessage({ innoscope: 1, type: 'resize', height }, '*');
  });
  await ask();
  expect((await page.locator('#one iframe').boundingBox())?.height).toBe(before);
});

describe('hostile addresses', () => {
  const long = 'a'.repeat(3_000);
  const searches = [
    `theme=${encodeURIComponent(markup)}`,
    `hide=${encodeURIComponent(markup)}`,
    `currency=${encodeURIComponent(markup)}`,
    `place=${encodeURIComponent(markup)}`,
    `from=${encodeURIComponent(markup)}`,
    `${encodeURIComponent(markup)}=1`,
    'theme=javascript:alert(1)',
    `place=${long}`,
    `${long}=${long}`,
    Array.from({ length: 200 }, (_, index) => `p${index}=1`).join('&'),
    'hide=article,main,html',
    'from=2020&to=2010&place=%00%ff',
    'hide=%E2%80%AE%E2%80%AEtitle',
    'place=__proto__,constructor,toString'
  ];
  test.each(searches)('%.60s', async (search) => {
    const alone = await site.visit({ viewport: { width: 320, height: 500 } });
    await alone.page.goto(`${site.origin}/embed/${chart}/?${search}`);
    await alone.page.locator('.notice').waitFor();
    const seen = await alone.page.evaluate(() => ({
      hacked: 'hacked' in window,
      wider: document.documentElement.scrollWidth - innerWidth,
      drawn: [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.checkVisibility()).length,
      images: document.querySelectorAll('img, script:not([src])').length,
      said: document.querySelector('.notice')?.textContent?.length ?? 0
    }));
    expect(seen).toMatchObject({ hacked: false, wider: 0, drawn: 1, images: 0 });
    expect(seen.said).toBeGreaterThan(10);
    expect(seen.said).toBeLessThan(800);
    expect(alone.complaints).toEqual([]);
    await alone.end();
  });
});
