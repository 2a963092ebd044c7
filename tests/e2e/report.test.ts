import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBoth, faultless } from './axe';
import { openSite, type Site } from './open-site';
import { boxFaults, smallTargets } from './page-boxes';
import { ReportDesk } from './report-desk';
import { siteIndex } from './site-index';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ids = siteIndex.charts.map(({ id }) => id);
const twelve = [...ids.filter((_, index) => index % 8 === 0).slice(0, 11), 'register-largest-rounds'];

async function twelveCharts(): Promise<ReportDesk> {
  const desk = await ReportDesk.open(site);
  await desk.add(...twelve);
  await desk.drawn();
  return desk;
}

test('twelve charts are added by pointer and keyboard, moved by button, key and drag, kept over a reload, shared by a link', async () => {
  // Tall enough to drag without scrolling.
  const desk = await ReportDesk.open(site, '/report/', { viewport: { width: 1280, height: 3200 } });
  const { page } = desk;
  await desk.add(...twelve.slice(0, 6));
  for (const id of twelve.slice(6)) {
    await page.locator('#picker-search').focus();
    await page.locator(`[data-add="${id}"]`).focus();
    await page.keyboard.press('Enter');
  }
  await desk.drawn();
  const before = await desk.parts();
  expect(before).toHaveLength(12);
  expect(await page.locator('nav:not(.languages) a[href$="/report/"]').innerText()).toContain('(12)');

  await desk.tool(1, 'down').focus();
  await page.keyboard.press('Enter');
  expect((await desk.parts()).slice(0, 2)).toEqual([before[1], before[0]]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act'])).toBe(
    'down'
  );
  expect(await page.locator('.said').innerText()).toMatch(/2.*12/);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await desk.parts()).toEqual(before);
  await page
    .locator('.parts > li:nth-child(3) .handle')
    .dragTo(page.locator('.parts > li:nth-child(1) .tools'));
  expect((await desk.parts()).slice(0, 3)).toEqual([before[2], before[0], before[1]]);

  await page.locator('.actions button', { hasText: 'Add text' }).click();
  await page
    .locator('.writing textarea')
    .fill('What the **figures** say: [source](https://example.org/).\n\n- one\n- two');
  await page.keyboard.press('Escape');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act']);
  await expect.poll(focused).toBe('write');
  await page.locator('#report-title').fill('Twelve charts');
  await desk.tool(4, 'half').click();
  const kept = await desk.kept();
  const shown = await desk.parts();

  await page.reload();
  await desk.ready();
  await desk.drawn();
  expect(await desk.parts()).toEqual(shown);
  expect(await desk.kept()).toEqual(kept);

  const link = await desk.link();
  expect(link.length).toBeLessThan(2000);
  const other = await ReportDesk.open(site, link.slice(site.origin.length));
  await other.drawn();
  expect(await other.parts()).toEqual(shown);
  expect(await other.kept()).toEqual(kept);
  for (const { visit } of [desk, other]) {
    expect(visit.escaped).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((path) => /\.wasm|\.parquet/.test(path))).toEqual([]);
    await visit.end();
  }
});

test('another language tells the same report in its own words, the reader’s as they wrote them', async () => {
  const desk = await ReportDesk.open(site);
  await desk.add('park-companies');
  await desk.drawn();
  await desk.page.locator('#report-title').fill('My own words');
  await desk.page.locator('a[data-language][hreflang="zh-Hant-HK"]').click();
  await desk.page.waitForURL('**/tc/report/');
  await desk.ready();
  await desk.drawn();
  expect((await desk.parts())[0]).toMatch(/科學園/);
  expect(await desk.page.locator('.report-title').innerText()).toBe('My own words');
  await desk.visit.end();
});

test('in print no part is cut: each is whole on a sheet, and the sources stand at the end with their addresses', async () => {
  const desk = await twelveCharts();
  const { page } = desk;
  const sheet = { width: 680, height: 1017 };
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.locator('.parts > li').evaluateAll(
    (items, { width, height }) =>
      items.flatMap((item, index) => {
        const box = item.getBoundingClientRect();
        const drawings = [...item.querySelectorAll('.drawing svg')].filter(
          (svg) => svg.getClientRects().length > 0
        );
        const inside = drawings.every((svg) => svg.getBoundingClientRect().right <= width + 1);
        return [
          ...(getComputedStyle(item).breakInside === 'avoid' ? [] : [`${index}: may be cut`]),
          ...(box.height > height ? [`${index}: taller than a sheet, ${box.height}`] : []),
          ...(inside && item.scrollWidth <= width ? [] : [`${index}: wider than a sheet`]),
          ...(drawings.length === 1 ? [] : [`${index}: ${drawings.length} drawings`])
        ];
      }),
    sheet
  );
  expect(faults).toEqual([]);
  const controls = await page
    .locator('button, input, select, textarea, nav, .tools, .picker, .tabs')
    .evaluateAll((all) =>
      all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML.slice(0, 60))
    );
  expect(controls).toEqual([]);
  const sources = await page
    .locator('.collected li a')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, (link as HTMLAnchorElement).getAttribute('href')])
    );
  expect(sources.length).toBeGreaterThan(12);
  for (const [written, href] of sources) expect(written).toBe(href);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await desk.visit.end();
});

test('the whole leaves as slides and as one file that needs nothing', async () => {
  const desk = await twelveCharts();
  const slides = await desk.file('pptx');
  expect(slides.name).toMatch(/^[\p{L}\p{N}-]+-\d{4}-\d\d-\d\d-en\.pptx$/u);
  const names = new Set(slides.bytes.toString('latin1').match(/ppt\/slides\/slide\d+\.xml/g));
  expect(names.size).toBeGreaterThanOrEqual(13);

  const { name, bytes } = await desk.file('html');
  expect(name).toMatch(/\.html$/);
  const html = bytes.toString('utf8');
  const other = await site.visit({ offline: true });
  await other.page.setContent(html);
  expect(await other.page.locator('.drawing svg:visible').count()).toBe(12);
  expect(await other.page.locator('button, input, script, link').count()).toBe(0);
  expect(other.requests.filter((request) => !request.startsWith('data:'))).toEqual([]);
  const links = await other.page
    .locator('a')
    .evaluateAll((all) =>
      all
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .map(({ hostname, pathname }) => ({ hostname, pathname }))
    );
  // The site names itself by the host that it was built for.
  const own = [
    ...new Set(links.filter(({ hostname }) => hostname === 'localhost').map(({ pathname }) => pathname))
  ];
  expect(own.length).toBeGreaterThanOrEqual(12);
  for (const path of own) expect([path, (await fetch(site.origin + path)).status]).toEqual([path, 200]);
  expect(await other.page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
    'Source Sans 3'
  );
  await desk.visit.end();
});

test('the brief is one sheet, its sources on the next', async () => {
  const desk = await ReportDesk.open(site);
  await desk.page.locator('[data-act="brief"]').click();
  await desk.drawn();
  expect(await desk.page.locator('.headlines li').count()).toBe(8);
  expect(await desk.page.locator('.parts > li[data-kind="chart"]').count()).toBe(3);
  await desk.page.setViewportSize({ width: 680, height: 1017 });
  await desk.page.emulateMedia({ media: 'print' });
  const height = await desk.page.evaluate(() => {
    const [top, end] = ['.masthead', '.parts'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect()
    );
    return (end?.bottom ?? 0) - (top?.top ?? 0);
  });
  expect(height).toBeLessThan(1017);
  expect(await desk.page.locator('.collected').evaluate((list) => getComputedStyle(list).breakBefore)).toBe(
    'page'
  );
  await desk.visit.end();
});

describe.each([1280, 390, 320])('at %i pixels', (width) => {
  test('axe finds nothing in the light and in the dark, nothing is too wide and no control too small, empty and filled', async () => {
    const desk = await ReportDesk.open(site, '/report/', {
      reducedMotion: 'reduce',
      viewport: { width, height: 900 }
    });
    const look = async (state: string) => {
      expect(await axeInBoth(desk.page), state).toEqual(faultless);
      expect(await boxFaults(desk.page), state).toEqual([]);
      expect(await smallTargets(desk.page), state).toEqual([]);
    };
    await look('empty');
    await desk.page.locator('[data-act="brief"]').click();
    await desk.add('register-largest-rounds');
    await desk.drawn();
    await desk.page.locator('.actions button', { hasText: 'Add text' }).click();
    await desk.link();
    await look('filled');
    await desk.visit.end();
  });
});
