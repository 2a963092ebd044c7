import { parse } from 'csv-parse/sync';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { qualifierWord } from '$lib/format/qualifier-word';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { csvOf } from '$lib/export/csv';
import { tableCsv } from '$lib/export/table-csv';
import FigureTable from '$lib/components/figure/FigureTable.svelte';
import RegisterTable from '$lib/components/register/RegisterTable.svelte';
import { shownTable } from './shown-table';
import { exportedChart, registerExport } from './exported-chart';

const cellsOf = (csv: string): string[][] => parse(csv, { bom: true, recordDelimiter: '\r\n' });
const locales = ['en', 'zh-Hant', 'zh-Hans'] as const;

describe.each(locales)('the CSV of this view, %s', (locale) => {
  test.each(['park-companies', 'headquarters-origins', 'park-funds-raised'])(
    '%s equals the table tab row by row',
    async (id) => {
      const { exportModel, figure } = await exportedChart(id, locale);
      const [heads = [], ...rows] = cellsOf(csvOf(exportModel, 'view'));
      expect(rows.map((row) => row.slice(0, 5))).toEqual(
        withQualifiers(shownTable(render(FigureTable, { props: { figure } }).body), locale)
      );
      expect(heads.slice(0, 5)).toEqual(
        {
          en: ['What', 'Date', 'Qualifier', 'Figure', 'Source'],
          'zh-Hant': ['項目', '日期', '準確程度', '數字', '來源'],
          'zh-Hans': ['项目', '日期', '准确程度', '数字', '来源']
        }[locale]
      );
    }
  );

  test.each(['register-sectors', 'register-largest-rounds'])('%s equals it in each currency', async (id) => {
    const views = await registerExport(id, locale);
    const rows = views.flatMap(({ exportModel }) => cellsOf(csvOf(exportModel, 'view')).slice(1));
    const [first] = views;
    expect(rows.map((row) => row.slice(0, 5))).toEqual(
      withQualifiers(
        shownTable(first ? render(RegisterTable, { props: { figure: first.figure } }).body : ''),
        locale
      )
    );
  });
});

/** The table of a page has no column of qualifiers where all its figures are exact; a file always has one. */
function withQualifiers(rows: readonly string[][], locale: Locale): string[][] {
  return rows.map((row) => (row.length === 4 ? row.toSpliced(2, 0, qualifierWord('exact', locale)) : row));
}

describe('a CSV', () => {
  test('starts with the mark that lets a spreadsheet read Chinese, and ends its lines with CRLF', async () => {
    const { exportModel } = await exportedChart('park-companies', 'zh-Hant');
    const csv = csvOf(exportModel, 'view');
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds every statement of every date where all is asked for', async () => {
    const { exportModel } = await exportedChart('park-companies', 'en');
    const [heads = [], ...rows] = cellsOf(csvOf(exportModel, 'all'));
    expect(rows).toHaveLength(exportModel.statements.length);
    expect(rows.length).toBeGreaterThan(exportModel.rows.length);
    const relation = heads.indexOf(t('share_column_relation', 'en'));
    expect(rows.filter((row) => row[relation] === t('relation_shown', 'en'))).toHaveLength(
      exportModel.rows.length
    );
  });

  test('keeps the qualifier beside the value, never lost and never in the number', async () => {
    const { exportModel } = await exportedChart('park-companies', 'en');
    const [heads = [], ...rows] = cellsOf(csvOf(exportModel, 'view'));
    const at = (name: string) => heads.indexOf(name);
    const newest = rows.find((row) => row[at('Figure with its qualifier')] === 'over 1,700');
    expect([newest?.[at('Qualifier')], newest?.[at('Value')]]).toEqual(['over', '1700']);
  });

  test('says in each row how to cite it', async () => {
    const { exportModel } = await exportedChart('park-companies', 'en');
    const [heads = [], ...rows] = cellsOf(csvOf(exportModel, 'view'));
    for (const [head, value] of [
      [t('share_column_address', 'en'), exportModel.address],
      ['Data version', exportModel.dataVersion],
      ['Note', exportModel.note],
      ['As at', exportModel.asAt]
    ] as const)
      expect(new Set(rows.map((row) => row[heads.indexOf(head)]))).toEqual(new Set([value]));
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0 +1', '\n=cmd()', '＝1', '  -2'])(
    '%j is made text',
    (cell) => {
      const [, [read = ''] = []] = cellsOf(tableCsv(['a'], [{ a: cell }]));
      expect(read).toBe(`'${cell}`);
    }
  );

  test.each(['a=b', '1-2', 'over 1,500', '−5', '"quoted", and\nbroken', ''])('%j stays as it is', (cell) => {
    const [, [read = ''] = []] = cellsOf(tableCsv(['a', 'b'], [{ a: cell, b: 'x' }]));
    expect(read).toBe(cell);
  });

  test('a negative number stays a number', () => {
    expect(tableCsv(['a'], [{ a: -5 }])).toBe('\ufeffa\r\n-5\r\n');
  });
});
