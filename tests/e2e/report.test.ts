import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBoth, faultless } from './axe';
import { openSite, type Site } from './open-site';
import { boxFaults, smallTargets } from './page-boxes';
import { ReportPage } from './report-page';
import { siteIndex } from './site-index';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ids = siteIndex.charts.map(({ id }) => id);
const twelve = [...ids.filter((_, index) => index % 8 === 0).slice(0, 11), 'register-largest-rounds'];

async function twelveCharts(): Promise<ReportPage> {
  const editor = await ReportPage.open(site);
  await editor.add(...twelve);
  await editor.drawn();
  return editor;
}

test('twelve charts are added by pointer and keyboard, moved by button, key and drag, kept over a reload, shared by a link', async () => {
  // Tall enough to drag without scrolling.
  const editor = await ReportPage.open(site, '/report/', { viewport: { width: 1280, height: 3200 } });
  const { page } = editor;
  await editor.add(...twelve.slice(0, 6));
  for (const id of twelve.slice(6)) {
    await page.locator('#picker-search').focus();
    await page.locator(`[data-add="${id}"]`).focus();
    await page.keyboard.press('Enter');
  }
  await editor.drawn();
  const before = await editor.parts();
  expect(before).toHaveLength(12);
  expect(await page.locator('nav:not(.languages) a[href$="/report/"]').innerText()).toContain('(12)');

  await editor.tool(1, 'down').focus();
  await page.keyboard.press('Enter');
  expect((await editor.parts()).slice(0, 2)).toEqual([before[1], before[0]]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act'])).toBe(
    'down'
  );
  expect(await page.locator('.report-editor .status').innerText()).toMatch(/2.*12/);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await editor.parts()).toEqual(before);
  await page
    .locator('.parts > li:nth-child(3) .handle')
    .dragTo(page.locator('.parts > li:nth-child(1) .tools'));
  expect((await editor.parts()).slice(0, 3)).toEqual([before[2], before[0], before[1]]);

  await page.locator('.actions button', { hasText: 'Add text' }).click();
  await page
    .locator('.writing textarea')
    .fill('What the **figures** say: [source](https://example.org/).\n\n- one\n- two');
  await page.keyboard.press('Escape');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['act']);
  await expect.poll(focused).toBe('write');
  await page.locator('#report-title').fill('Twelve charts');
  await editor.tool(4, 'half').click();
  const kept = await editor.kept();
  const shown = await editor.parts();

  await page.reload();
  await editor.ready();
  await editor.drawn();
  expect(await editor.parts()).toEqual(shown);
  expect(await editor.kept()).toEqual(kept);

  const link = await editor.link();
  expect(link.length).toBeLessThan(2000);
  const other = await ReportPage.open(site, link.slice(site.origin.length));
  await other.drawn();
  expect(await other.parts()).toEqual(shown);
  expect(await other.kept()).toEqual(kept);
  for (const { visit } of [editor, other]) {
    expect(visit.escaped).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((path) => /\.wasm|\.parquet/.test(path))).toEqual([]);
    await visit.end();
  }
});

test('another language tells the same report in its own words, the reader’s as they wrote them', async () => {
  const editor = await ReportPage.open(site);
  await editor.add('park-companies');
  await editor.drawn();
  await editor.page.locator('#report-title').fill('My own words');
  await editor.page.locator('a[data-language][hreflang="zh-Hant-HK"]').click();
  await editor.page.waitForURL('**/tc/report/');
  await editor.ready();
  await editor.drawn();
  expect((await editor.parts())[0]).toMatch(/科學園/);
  expect(await editor.page.locator('.report-title').innerText()).toBe('My own words');
  await editor.visit.end();
});

test('in print no part is cut: each is whole on a sheet, and the sources stand at the end with their addresses', async () => {
  const editor = await twelveCharts();
  const { page } = editor;
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
  await editor.visit.end();
});

test('the whole leaves as slides and as one file that needs nothing', async () => {
  const editor = await twelveCharts();
  const slides = await editor.file('pptx');
  expect(slides.name).toMatch(/^[\p{L}\p{N}-]+-\d{4}-\d\d-\d\d-en\.pptx$/u);
  const names = new Set(slides.bytes.toString('latin1').match(/ppt\/slides\/slide\d+\.xml/g));
  expect(names.size).toBeGreaterThanOrEqual(13);

  const { name, bytes } = await editor.file('html');
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
  // The site's name for itself is the host that it was built for.
  const own = [
    ...new Set(links.filter(({ hostname }) => hostname === 'localhost').map(({ pathname }) => pathname))
  ];
  expect(own.length).toBeGreaterThanOrEqual(12);
  for (const path of own) expect([path, (await fetch(site.origin + path)).status]).toEqual([path, 200]);
  expect(await other.page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
    'Source Sans 3'
  );
  await editor.visit.end();
});

test('the brief is one sheet, its sources on the next', async () => {
  const editor = await ReportPage.open(site);
  await editor.page.locator('[data-act="brief"]').click();
  await editor.drawn();
  expect(await editor.page.locator('.headlines li').count()).toBe(8);
  expect(await editor.page.locator('.parts > li[data-kind="chart"]').count()).toBe(3);
  await editor.page.setViewportSize({ width: 680, height: 1017 });
  await editor.page.emulateMedia({ media: 'print' });
  const height = await editor.page.evaluate(() => {
    const [top, end] = ['.masthead', '.parts'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect()
    );
    return (end?.bottom ?? 0) - (top?.top ?? 0);
  });
  expect(height).toBeLessThan(1017);
  expect(await editor.page.locator('.collected').evaluate((list) => getComputedStyle(list).breakBefore)).toBe(
    'page'
  );
  await editor.visit.end();
});

describe.each([1280, 390, 320])('at %i pixels', (width) => {
  test('axe finds nothing in the light and in the dark, nothing is too wide and no control too small, empty and filled', async () => {
    const editor = await ReportPage.open(site, '/report/', {
      reducedMotion: 'reduce',
      viewport: { width, height: 900 }
    });
    const look = async (state: string) => {
      expect(await axeInBoth(editor.page), state).toEqual(faultless);
      expect(await boxFaults(editor.page), state).toEqual([]);
      expect(await smallTargets(editor.page), state).toEqual([]);
    };
    await look('empty');
    await editor.page.locator('[data-act="brief"]').click();
    await editor.add('register-largest-rounds');
    await editor.drawn();
    await editor.page.locator('.actions button', { hasText: 'Add text' }).click();
    await editor.link();
    await look('filled');
    await editor.visit.end();
  });
});
