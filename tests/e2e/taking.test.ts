import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDeck } from '../export/deck-parts';
import { textsOf, xml } from '../export/xml';
import { axe } from './axe';
import { openSite, type Site, type Visit } from './open-site';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Opens a panel by its link under a figure, and waits until it shows what it is for. */
async function openPanel(page: Page, figure: string, action: string): Promise<Locator> {
  await page.locator(`#${figure} a[data-take="${action}"]`).click();
  const panel = page.locator('dialog.taking');
  await panel.locator('.copy, fieldset').first().waitFor();
  return panel;
}

const texts = (panel: Locator) =>
  panel
    .locator('textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** Downloads a file of a panel by its link. */
async function download(page: Page, panel: Locator, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: link, exact: true }).click()
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function clean(visit: Visit): Promise<void> {
  expect(visit.escaped).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.end();
}

describe('the four actions of a figure', () => {
  test('lead to the page of the chart where there is no script', async () => {
    const visit = await site.visit({ javaScriptEnabled: false });
    await visit.go('/tc/companies/');
    const links = visit.page.locator('#park-companies a[data-take]');
    expect(await links.allInnerTexts()).toEqual(['分享', '嵌入', '下載', '引用']);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      ['share', 'embed', 'download', 'cite'].map((part) => `/tc/charts/park-companies/#${part}`)
    );
    for (const href of hrefs) {
      await visit.go(href ?? '');
      expect(await visit.page.locator(href?.replace(/^.*#/, '#') ?? '').count()).toBe(1);
    }
    await visit.end();
  });

  test('cost a page no request until one is opened, and then no engine', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const before = visit.requests.length;
    expect(visit.requests.filter((request) => request.includes('/charts/'))).toEqual([]);
    await openPanel(visit.page, 'park-companies', 'download');
    const after = visit.requests.slice(before);
    expect(after.filter((request) => request.endsWith('/charts/park-companies.json'))).toHaveLength(1);
    expect(after.filter((request) => /wasm|parquet$/.test(request))).toEqual([]);
    await clean(visit);
  });

  test('open a panel by keyboard, keep the focus within, and give it back on Esc', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const link = visit.page.locator('#park-companies a[data-take="share"]');
    await link.focus();
    await visit.page.keyboard.press('Enter');
    const panel = visit.page.locator('dialog.taking');
    await panel.locator('.copy').first().waitFor();
    for (let step = 0; step < 14; step += 1) {
      await visit.page.keyboard.press('Tab');
      const outside = await visit.page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog')
      );
      expect(outside).toBe(false);
    }
    await visit.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await clean(visit);
  });

  test.each(['share', 'embed', 'download', 'cite'])(
    '%s is accessible, on a narrow phone too',
    async (action) => {
      const visit = await site.visit({ viewport: { width: 320, height: 700 } });
      await visit.open('/sc/companies/');
      const panel = await openPanel(visit.page, 'park-companies', action);
      await visit.page.waitForLoadState('networkidle');
      expect(await axe(visit.page, '.taking')).toEqual([]);
      expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await clean(visit);
    }
  );

  test('say so and lead on where the file of the chart cannot be had', async () => {
    const visit = await site.visit();
    await visit.page.route('**/charts/park-companies.json', (route) => route.abort());
    await visit.open('/companies/');
    await visit.page.locator('#park-companies a[data-take="cite"]').click();
    const panel = visit.page.locator('dialog.taking');
    await panel.getByRole('alert').waitFor();
    expect(await panel.getByRole('link').getAttribute('href')).toMatch(/\/charts\/park-companies\/#cite$/);
    await visit.end();
  });
});

describe('share', () => {
  test('gives a link that opens this very view', async () => {
    const visit = await site.visit();
    await visit.open('/companies/?from=2015&to=2022');
    await visit.page.locator('.figure.waiting').first().waitFor({ state: 'detached' });
    await visit.page.waitForFunction(() => /2015/.test(document.querySelector('.chips')?.textContent ?? ''));
    const panel = await openPanel(visit.page, 'park-companies', 'share');
    const [link = '', permanent] = await texts(panel);
    expect(link).toBe(`${site.origin}/companies/?from=2015&to=2022#park-companies`);
    expect(permanent).toBe(`${site.origin}/charts/park-companies/`);
    expect(link.length).toBeLessThan(2000);
    await clean(visit);
  });

  test('gives for another currency the page of the chart, which opens in it', async () => {
    const visit = await site.visit();
    await visit.open('/funding/');
    await visit.page.locator('.currency input[value="USD"]').check();
    const [link = ''] = await texts(await openPanel(visit.page, 'register-largest-rounds', 'share'));
    expect(link).toBe(`${site.origin}/charts/register-largest-rounds/?currency=USD`);
    await visit.page.goto(link);
    expect(await visit.page.locator('.currency input:checked').inputValue()).toBe('USD');
    expect(await visit.page.locator('.drawing.in-USD').isVisible()).toBe(true);
    await clean(visit);
  });

  test('copies, and says that it did', async () => {
    const visit = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'share');
    await panel.getByRole('button', { name: 'Copy' }).first().click();
    await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.origin}/companies/#park-companies`);
    await clean(visit);
  });
});

describe('embed', () => {
  test('gives code for the view with its height, and previews it', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'embed');
    await panel.getByLabel('Theme').selectOption('dark');
    const frame = visit.page.frameLocator('.taking iframe');
    await frame.locator('.drawing').first().waitFor();
    await expect
      .poll(async () => (await texts(panel))[0], { timeout: 10_000 })
      .toMatch(/height="(?!620")\d+"/);
    const [code = '', component = '', images = ''] = await texts(panel);
    expect(code).toContain(`src="${site.origin}/embed/park-companies/?theme=dark"`);
    expect(code).toMatch(/title="[^"]+".*loading="lazy"/);
    expect(component).toContain('<innoscope-chart chart="park-companies" lang="en" theme="dark">');
    for (const address of images.split('\n').filter((one) => one.endsWith('.svg')))
      expect((await visit.page.request.get(address)).status()).toBe(200);
    await visit.end();
  });
});

describe('download', () => {
  test('of this view is the table tab row by row, filtered too, hedges beside the values', async () => {
    const visit = await site.visit();
    await visit.open('/tc/companies/?from=2015');
    await visit.page.waitForFunction(() =>
      /2015/.test(document.querySelector('#park-companies .subtitle')?.textContent ?? '')
    );
    await visit.page.locator('#park-companies-tab-table').click();
    const shown = await visit.page
      .locator('#park-companies-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim()))
      );
    const panel = await openPanel(visit.page, 'park-companies', 'download');
    const { name, bytes } = await download(visit.page, panel, 'CSV');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [, ...rows]: string[][] = parse(bytes, { bom: true });
    expect(rows.map((row) => row.slice(0, 5))).toEqual(shown);
    expect(name).toMatch(/^park-companies-20\d\d-2025-zh-Hant\.csv$/);
    await clean(visit);
  });

  test('of all is every statement, whatever the filters', async () => {
    const visit = await site.visit();
    await visit.open('/companies/?from=2015');
    const panel = await openPanel(visit.page, 'park-companies', 'download');
    const label = panel.getByText(/Every statement of every date/);
    const told = Number(/: ([\d,]+) rows/.exec(await label.innerText())?.[1]?.replace(',', ''));
    await label.click();
    const { name, bytes } = await download(visit.page, panel, 'CSV');
    expect(parse(bytes, { bom: true }).length - 1).toBe(told);
    expect(name).toBe('park-companies-2002-2025-all-en.csv');
    await clean(visit);
  });

  test('says size and rows of each file before the click, and is of that size', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'download');
    for (const link of ['CSV', 'Excel (XLSX)', 'Parquet', 'JSON', 'PNG', 'SVG']) {
      const entry = panel
        .locator('li')
        .filter({ has: visit.page.getByRole('link', { name: link, exact: true }) });
      const about = await entry.locator('.about').innerText();
      const { bytes } = await download(visit.page, panel, link);
      expect([link, about]).toEqual([link, expect.stringContaining(`${Math.round(bytes.length / 1000)} kB`)]);
    }
    await clean(visit);
  });

  test('of a picture has the size that was chosen, and the theme', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'download');
    await panel.getByLabel('Width').selectOption('640');
    await panel.getByLabel('Pixels').selectOption('4');
    await panel.getByLabel('Theme').selectOption('dark');
    await panel.getByText('2560 pixels wide').waitFor();
    const png = await download(visit.page, panel, 'PNG');
    expect(png.name).toBe('park-companies-2002-2025-dark-en.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBe(2560);
    const svg = await download(visit.page, panel, 'SVG');
    const document = xml(svg.bytes.toString());
    expect(document.documentElement?.getAttribute('width')).toBe('640');
    expect(textsOf(document, 'style').join('')).toMatch(/^@font-face.*url\(data:font\/woff2/);
    expect(textsOf(document, 'text').join(' ')).toContain(`${site.origin}/companies/#park-companies`);
    await clean(visit);
  });

  test.each([
    ['park-companies', '/companies/', 1],
    ['city-gdp', '/expansion/', 0]
  ] as const)('of a slide: %s holds %s native charts', async (figure, path, native) => {
    const visit = await site.visit();
    await visit.open(path);
    const panel = await openPanel(visit.page, figure, 'download');
    await panel.getByRole('button', { name: /PowerPoint/ }).click();
    const { name, bytes } = await download(visit.page, panel, 'PowerPoint');
    expect(name).toMatch(new RegExp(`^${figure}-.*-en\\.pptx$`));
    const deck = await openDeck(new Blob([new Uint8Array(bytes)]));
    expect([deck.slides.length, deck.charts.length, deck.pictures]).toEqual([1, native, 1 - native]);
    await clean(visit);
  });
});

describe('cite', () => {
  test('gives four forms with data version and today, to copy and as files', async () => {
    const visit = await site.visit();
    await visit.open('/companies/');
    const panel = await openPanel(visit.page, 'park-companies', 'cite');
    const [plain = '', bibtex = '', ris = '', csl = ''] = await texts(panel);
    expect(plain).toMatch(/^Innoscope: “.*accessed \d+ \w+ 20\d\d/);
    expect(bibtex).toMatch(/^@misc\{innoscope-park-companies-/);
    expect(ris).toMatch(/^TY {2}- DATA/);
    expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset' }]);
    const { name, bytes } = await download(visit.page, panel, 'As a file (.bib)');
    expect([name, bytes.toString()]).toEqual(['park-companies-2002-2025-en.bib', bibtex]);
    await clean(visit);
  });
});
