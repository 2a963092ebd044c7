import { punctuation } from '$lib/format/punctuation';
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { ExportPlot, ExportSeries } from '$lib/captions/export-model';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { xlsxCell } from '../xlsx-cell';

type Value = ExportSeries['values'][number];

/** A series as its chart and its workbook hold it: the same cells in both. */
export interface SheetSeries extends Omit<ExportSeries, 'values'> {
  /** The columns of its positions and of its values, such as "A" and "B". */
  readonly placeColumn: string;
  readonly valueColumn: string;
  /** One entry per row below the header; undefined where a line has a gap or a bar has no figure. */
  readonly values: readonly (Value | undefined)[];
}

/** The data of a native chart. PowerPoint opens its workbook when somebody edits the chart's data. */
export interface ChartSheet {
  readonly series: readonly SheetSeries[];
  /** The rows of bars; empty for lines, whose positions are numbers. */
  readonly categories: readonly string[];
  readonly workbook: Promise<Blob>;
}

/** The name of the sheet that the chart's formulas refer to. */
export const sheetName = 'Data';

/** Puts the figures of a plot into rows and columns of a sheet; a column next to each value has its words with the qualifier. */
export function chartSheet(plot: ExportPlot, figureName: string, locale: Locale): ChartSheet {
  const named = plot.series.map((one) => ({ ...one, name: one.name || figureName }));
  return plot.kind === 'line' ? lineSheet(named, locale) : barSheet(plot, named, locale);
}

/** Every line has its own columns, since the dates differ. An empty row makes a gap. */
function lineSheet(named: readonly ExportSeries[], locale: Locale): ChartSheet {
  const series = named.map((one, index) => ({
    ...one,
    placeColumn: letter(index * 4),
    valueColumn: letter(index * 4 + 1),
    values: strokesOf(one.values).flatMap((stroke, at) => (at === 0 ? stroke : [undefined, ...stroke]))
  }));
  const heads = named.flatMap(({ name }) =>
    [t('share_deck_year', locale), name, t('share_column_qualified', locale), t('column_date', locale)].map(
      bold
    )
  );
  const rows = Array.from({ length: Math.max(0, ...series.map(({ values }) => values.length)) }, (_, row) =>
    series.flatMap(({ values }) => {
      const value = values[row];
      return value
        ? [value.at, value.value, value.qualifiedFigure, value.date].map((cell) => xlsxCell(cell))
        : [null, null, null, null];
    })
  );
  return { series, categories: [], workbook: workbookOf([heads, ...rows]) };
}

/** Bars share their rows: categories in the first column, then a value and its words for each series. */
function barSheet(plot: ExportPlot, named: readonly ExportSeries[], locale: Locale): ChartSheet {
  const places =
    plot.kind === 'columns' ? yearsOf(named) : plot.categories.map((name) => ({ at: name, name }));
  const series = named.map((one, index) => ({
    ...one,
    placeColumn: 'A',
    valueColumn: letter(1 + index * 2),
    values: places.map(({ at }) => one.values.find((value) => value.at === at))
  }));
  const heads = [
    '',
    ...named.flatMap(({ name }) => [
      name,
      name + punctuation[locale].comma + t('share_column_qualified', locale)
    ])
  ].map(bold);
  const rows = places.map(({ name }, row) => [
    xlsxCell(name),
    ...series.flatMap(({ values }) => {
      const value = values[row];
      return value ? [xlsxCell(value.value), xlsxCell(value.qualifiedFigure)] : [null, null];
    })
  ]);
  return { series, categories: places.map(({ name }) => name), workbook: workbookOf([heads, ...rows]) };
}

/** The strokes of a line in time order, then each figure that no stroke joins. */
function strokesOf(values: readonly Value[]): Value[][] {
  const runs = [...new Set(values.flatMap(({ run }) => run ?? []))];
  return [
    ...runs.map((run) => values.filter((value) => value.run === run)),
    ...values.filter(({ run }) => run === undefined).map((value) => [value])
  ];
}

/** The years of columns including those without a figure, so that a gap stays visible. */
function yearsOf(named: readonly ExportSeries[]): { at: number; name: string }[] {
  const dated = new Map(
    named.flatMap(({ values }) => values.map(({ at, date }) => [Number(at), date] as const))
  );
  const years = [...dated.keys()].sort((a, b) => a - b);
  return years.flatMap((at, index) => {
    const before = years[index - 1] ?? at;
    const missing = Array.from(
      { length: Math.max(0, Math.round(at - before) - 1) },
      (_, step) => before + step + 1
    );
    return [...missing, at].map((year) => ({ at: year, name: dated.get(year) ?? String(Math.floor(year)) }));
  });
}

const workbookOf = (data: (CellObject | null)[][]) => writeExcelFile([{ sheet: sheetName, data }]).toBlob();

const bold = (value: string): CellObject | null =>
  value ? { value, type: String, fontWeight: 'bold' } : null;

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}
