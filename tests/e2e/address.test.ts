import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { t } from '../../src/lib/i18n/t';
import { FilterBar } from './filter-bar';
import { openSite, type Site, type Visit } from './open-site';

const long = 'x'.repeat(8000);
const wide = 'W'.repeat(120);

/** A search, its valid part, and the parts that the notice must name. */
type Case = readonly [search: string, valid: string, named: readonly string[]];

/** Nothing of these is valid, so no engine starts. */
const wrong: readonly Case[] = [
  ['?from=18x', '', ['from=18x']],
  ['?from=1800', '', ['from=1800']],
  ['?to=2999', '', ['to=2999']],
  ['?from=', '', ['from']],
  ['?from', '', ['from']],
  ['?to=20100', '', ['to=20100']],
  ['?from=-2010', '', ['from=-2010']],
  ['?from=2010.5', '', ['from=2010.5']],
  ['?from=2e3', '', ['from=2e3']],
  ['?from=0x7DA', '', ['from=0x7DA']],
  ['?from=+2010', '', ['from= 2010']],
  ['?from=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%90', '', ['from=２０１０']],
  ['?from=NaN&to=Infinity', '', ['from=NaN', 'to=Infinity']],
  ['?from=2020&to=2010', '', [t('ignored_order', 'en')]],
  ['?place=mars', '', ['mars']],
  ['?place=mars,venus', '', ['mars', 'venus']],
  ['?place=', '', ['place']],
  ['?place=HSITP', '', ['HSITP']],
  ['?place=hsitp%00', '', ['hsitp']],
  ['?place=__proto__', '', ['__proto__']],
  ['?place=..%2F..%2Fetc%2Fpasswd', '', ['../../etc/passwd']],
  ["?place=cyberport'%20OR%201=1;--", '', ["cyberport' OR 1=1;--"]],
  ['?place=%E0%A4%A', '', ['A']],
  ['?place=%', '', ['%']],
  ['?%E0%A4%A=1', '', ['A']],
  ['?colour=red', '', ['colour']],
  ['?FROM=2010', '', ['FROM']],
  ['?__proto__=1&constructor=2&toString=3', '', ['__proto__', 'constructor', 'toString']],
  ['?=2010', '', [t('ignored_unknown', 'en', { name: '' }).trim()]],
  ['?a=1&b=2&c=3&d=4&e=5', '', [' a', ' b', ' c', ' d', ' e']],
  [`?from=${long}`, '', ['from=xxx']],
  [`?${long}=1`, '', ['xxx']],
  [`?place=${wide}`, '', ['WWW']],
  [`?${wide}=1&place=${wide}`, '', ['WWW']],
  [`?${Array.from({ length: 300 }, (_, at) => `name${at}=1`).join('&')}`, '', ['name0']],
  ['?place=<script>self.ran=1</script>', '', ['<script>']],
  ['?from="><img src=x onerror=self.ran=1>', '', ['<img']],
  ['?<svg/onload=self.ran=1>=1', '', ['<svg/onload']],
  ['?place=data:text/html;base64%2CPHNjcmlwdD4', '', ['data:text/html;base64']],
  ['?from={{constructor.constructor("self.ran=1")()}}', '', ['from={{']]
];

/** Part of each is valid and is shown. */
const partly: readonly Case[] = [
  ['?from=2015&colour=red', '?from=2015', ['colour']],
  ['?from=18x&to=2019&place=mars,cyberport', '?to=2019&place=cyberport', ['from=18x', 'mars']],
  ['?from=2020&to=2010&place=cyberport', '?place=cyberport', [t('ignored_order', 'en')]],
  ['?from=2012&from=2016', '?from=2012', ['from']],
  ['?place=cyberport&from=2015&place=mars&to=nonsense', '?from=2015&place=cyberport', ['mars', 'to=nonsense']]
];

let site: Site;
let visit: Visit;
let bar: FilterBar;
beforeAll(async () => {
  site = await openSite();
  visit = await site.visit();
  bar = new FilterBar(visit.page);
  await visit.page.addInitScript(() => {
    // A second page in the same context must not inherit what an earlier one ran.
    Object.assign(self, { ran: 0, alert: () => Object.assign(self, { ran: 1 }) });
  });
});
afterAll(() => site.close());

async function notice(): Promise<string> {
  const text = visit.page.locator('.filters .ignored');
  await text.waitFor({ timeout: 60_000 });
  return text.innerText();
}

/** Checks that no script was injected, that nothing is wider than the window, and that the bar leaves room for the charts. */
async function expectSound(search = '') {
  const { page } = visit;
  for (const width of search.length > 60 ? [1280, 390] : [390]) {
    await page.setViewportSize({ width, height: 844 });
    const seen = await page.evaluate(() => {
      const bar = document.querySelector('.filters')?.getBoundingClientRect();
      const notice = document.querySelector('.ignored')?.getBoundingClientRect();
      return {
        ran: (self as unknown as { ran: number }).ran,
        grown: document.querySelectorAll('.filters script, .filters img, .filters .ignored *').length,
        wider: document.documentElement.scrollWidth - innerWidth,
        noticeHeight: notice?.height ?? 0,
        noticeWider: (notice?.right ?? 0) > innerWidth,
        barPart: (bar?.height ?? 0) / innerHeight
      };
    });
    const where = `at ${width} pixels`;
    expect(seen, where).toMatchObject({ ran: 0, grown: 0, noticeWider: false });
    expect(seen.wider, `the page is wider than the window ${where}`).toBeLessThanOrEqual(0);
    expect(seen.barPart, `the bar covers the charts ${where}`).toBeLessThan(0.5);
    if (search) expect(seen.noticeHeight, `the notice is seen ${where}`).toBeGreaterThan(10);
  }
}

const short = ([search]: Case) =>
  search.length > 60 ? `${search.slice(0, 60)}… (${search.length})` : search;

describe('an address of which nothing is valid opens the whole page and says what was ignored', () => {
  test.each(wrong.map((one) => [short(one), one] as const))('%s', async (_, [search, , named]) => {
    expect(await visit.go(`/talent/${search}`)).toBe(200);
    const said = await notice();
    for (const name of named) expect(said).toContain(name);
    expect(said.length).toBeLessThan(1200);
    await expectSound(search);
    expect(await bar.chips()).toEqual([]);
    expect(await bar.status()).toBe(
      t('filters_none', 'en', { count: await visit.page.locator('article.figure').count() })
    );
  });
});

describe('an address of which a part is valid opens that part and says what was ignored', () => {
  test.each(partly.map((one) => [short(one), one] as const))('%s', async (_, [search, valid, named]) => {
    await visit.go(`/companies/${search}`);
    const said = await notice();
    for (const name of named) expect(said).toContain(name);
    const wanted = new URLSearchParams(valid);
    await vi.waitFor(async () => expect(await bar.status()).toMatch(/\d+ of \d+/), { timeout: 60_000 });
    await bar.quiet();
    const set = await bar.set();
    const range = visit.page.locator('input[name="from"]');
    const [first, last] = [await range.getAttribute('min'), await range.getAttribute('max')];
    const [from, to] = [wanted.get('from') ?? first, wanted.get('to') ?? last];
    expect(set).toEqual({ from: [from, from], to: [to, to], places: wanted.get('place')?.split(',') ?? [] });
    await expectSound(search);
  });
});

test.each([
  ['/tc/', 'zh-Hant'],
  ['/sc/', 'zh-Hans']
] as const)('the notice of %s is in its language', async (prefix, locale) => {
  await visit.open(`${prefix}companies/?from=18x&colour=red&place=mars`);
  const said = await notice();
  expect(said).toContain(t('ignored_unknown', locale, { name: 'colour' }));
  expect(said).toContain(t('ignored_place', locale, { value: 'mars' }));
  expect(said).toContain('from=18x');
  await expectSound();
});

test.each([
  '/?from=18x&colour=red',
  '/tc/?<script>self.ran=1</script>',
  '/#%E0%A4%A',
  '/companies/#nowhere',
  '/companies/#"><script>self.ran=1</script>'
])('%s opens the page whole', async (address) => {
  // A link within the same page would load nothing.
  await visit.page.goto('about:blank');
  expect(await visit.open(address)).toBe(200);
  expect(await visit.page.locator('article.figure').count()).toBeGreaterThan(0);
  await expectSound();
});

test('the notice goes with what it speaks of: a filter that is set by hand cleans the address', async () => {
  await visit.open('/companies/?from=18x');
  await notice();
  await bar.openSheet();
  await bar.type('from', 2015);
  await bar.settled('?from=2015');
  expect(await visit.page.locator('.filters .ignored').isVisible()).toBe(false);
});

test('a path whose escapes are no text is refused', async () => {
  expect((await fetch(`${site.origin}/%E0%A4%A/`)).status).toBe(400);
});

test('nothing left the site, and nothing complained', () => {
  expect(visit.escaped).toEqual([]);
  expect(visit.complaints).toEqual([]);
});
