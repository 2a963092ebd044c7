import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDeck } from '../export/deck-parts';
import { textsOf, xml } from '../export/xml';
import { FilterBar } from './filter-bar';
import { spanOf } from './newest-figures';
import { openSite, type Site } from './open-site';
import { clean, download, openPanel, texts } from './share-dialog';

const span = spanOf('park-companies');
let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

describe('download', () => {
  test('of this view is the table tab row by row, filtered too, qualifiers beside the values', async () => {
    const visit = await site.visit();
    await visit.open('/tc/companies/?from=2015');
    await expect.poll(() => visit.page.locator('.chips').innerText(), { timeout: 60_000 }).toContain('2015');
    await new FilterBar(visit.page).quiet();
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
    expect(name).toMatch(new RegExp(`^park-companies-20\\d\\d-${span.slice(-4)}-zh-Hant\\.csv$`));
    await clean(visit);
  });

  test('of all is every statement, whatever the filters', async () => {
    const visit = await site.visit();
    await visit.open('/companies/?from=2015');
    const panel = await openPanel(visit.page, 'park-companies', 'download');
    const label = panel.getByText(/All figures of every date/);
    const told = Number(/: ([\d,]+) rows/.exec(await label.innerText())?.[1]?.replace(',', ''));
    await label.click();
    const { name, bytes } = await download(visit.page, panel, 'CSV');
    expect(parse(bytes, { bom: true }).length - 1).toBe(told);
    expect(name).toBe(`park-companies-${span}-all-en.csv`);
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
    expect(png.name).toBe(`park-companies-${span}-dark-en.png`);
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
    expect([name, bytes.toString()]).toEqual([`park-companies-${span}-en.bib`, bibtex]);
    await clean(visit);
  });
});
