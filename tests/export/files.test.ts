import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { fileName } from '$lib/export/file-name';
import { jsonOf } from '$lib/export/json';
import { parquetOf } from '$lib/export/parquet';
import { xlsxOf } from '$lib/export/xlsx';
import { exportedChart, registerExport } from './exported-chart';

const sheetsOf = async (file: Blob) => readExcelFile(Buffer.from(await file.arrayBuffer()));

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('a workbook, read by another library, %s', (locale) => {
  test('holds the rows of the view, numbers as numbers', async () => {
    const { exportModel } = await exportedChart('park-companies', locale);
    const [figures] = await sheetsOf(await xlsxOf(exportModel, 'view'));
    const [heads = [], ...rows] = figures?.data ?? [];
    expect(rows).toHaveLength(exportModel.rows.length);
    const value = heads.findIndex((head) => ['Value', '數值', '数值'].includes(String(head)));
    expect(rows.map((row) => row[value])).toEqual(exportModel.rows.map((row) => row.value));
    expect(rows.map((row) => row[2])).toEqual(exportModel.rows.map((row) => row.qualifierWord));
    expect(rows.map((row) => row[0])).toEqual(exportModel.rows.map((row) => row.what));
  });

  test('has a date as a day only where it is known to the day, the same in every time zone', async () => {
    const { exportModel } = await exportedChart('park-companies', locale);
    const [figures] = await sheetsOf(await xlsxOf(exportModel, 'all'));
    const [heads = [], ...rows] = figures?.data ?? [];
    const end = heads.findIndex((head) => ['End', '結束', '结束'].includes(String(head)));
    const read = rows.map((row) => row[end]);
    const written = exportModel.statements.map((row) => row.end);
    expect(read.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))).toEqual(
      written
    );
    expect(read.map((cell) => cell instanceof Date)).toEqual(written.map((day) => day.length === 10));
    expect(new Set(written.map((day) => day.length)).size).toBeGreaterThan(1);
  });

  test('has a second sheet with note, as-at, version, licence, address and every document', async () => {
    const { exportModel } = await exportedChart('park-companies', locale);
    const [, sources] = await sheetsOf(await xlsxOf(exportModel, 'view'));
    const cells = (sources?.data ?? []).flat();
    for (const words of [
      exportModel.title,
      exportModel.note,
      exportModel.asAt,
      exportModel.dataVersion,
      exportModel.address
    ])
      expect(cells).toContain(words);
    expect(cells.some((cell) => String(cell).includes('CC BY 4.0'))).toBe(true);
    for (const { url } of exportModel.sources) expect(cells).toContain(url);
  });
});

describe('a Parquet file, read by another library', () => {
  test('holds the rows with their types, and how to cite them', async () => {
    const { exportModel } = await exportedChart('park-companies', 'zh-Hant');
    const file = await parquetOf(exportModel, 'all').arrayBuffer();
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ value }) => value)).toEqual(exportModel.statements.map((row) => row.value));
    expect(rows.map(({ end }) => end)).toEqual(exportModel.statements.map((row) => row.end));
    expect(rows.map(({ qualified_figure }) => qualified_figure)).toEqual(
      exportModel.statements.map((row) => row.qualifiedFigure)
    );
    const { key_value_metadata: kept = [] } = parquetMetadata(file);
    expect(kept.find(({ key }) => key === 'address')?.value).toBe(exportModel.address);
    expect(kept.find(({ key }) => key === 'title')?.value).toBe(exportModel.title);
  });
});

describe('a JSON file', () => {
  test('holds rows, documents and how to cite them', async () => {
    const { exportModel } = await exportedChart('park-companies', 'zh-Hans');
    const read: unknown = JSON.parse(jsonOf(exportModel, 'view'));
    expect(read).toMatchObject({
      format: 'innoscope-view/1',
      chart: 'park-companies',
      language: 'zh-Hans',
      title: exportModel.title,
      dataVersion: exportModel.dataVersion,
      address: exportModel.address,
      rows: exportModel.rows,
      sources: exportModel.sources
    });
  });
});

describe('a file name', () => {
  test('says slug, period and language', async () => {
    const { exportModel } = await exportedChart('park-companies', 'zh-Hant');
    expect(fileName(exportModel, 'csv')).toBe('park-companies-2002-2025-zh-Hant.csv');
    expect(fileName(exportModel, 'csv', { part: 'all' })).toBe('park-companies-2002-2025-all-zh-Hant.csv');
    expect(fileName(exportModel, 'png', { theme: 'dark' })).toBe('park-companies-2002-2025-dark-zh-Hant.png');
    expect(fileName({ ...exportModel, years: [2025, 2025] }, 'svg')).toBe('park-companies-2025-zh-Hant.svg');
    expect(fileName({ ...exportModel, years: undefined }, 'svg')).toBe('park-companies-zh-Hant.svg');
  });

  test('says the currency where a chart has one', async () => {
    const views = await registerExport('register-largest-rounds', 'en');
    expect(views.map(({ exportModel }) => fileName(exportModel, 'xlsx').match(/HKD|USD|CNY/)?.[0])).toEqual([
      'HKD',
      'USD',
      'CNY'
    ]);
  });
});
