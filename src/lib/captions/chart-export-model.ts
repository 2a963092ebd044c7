import { punctuation } from '$lib/format/punctuation';
import { series } from '$lib/catalogue/generated/series';
import { dataVersion } from '$lib/catalogue/generated/tables';
import type { GroupedPoint } from '$lib/charts/drawn-point';
import type { ChartModel, Line, PlacedPoint } from '$lib/charts/model';
import type { Statement } from '$lib/charts/point';
import { formatFigure } from '$lib/format/figure';
import { formatPeriod } from '$lib/format/period';
import { formatQuantity } from '$lib/format/units/quantity';
import { qualifierWord } from '$lib/format/qualifier-word';
import type { Locale } from '$lib/format/locale';
import type { FigureData } from './figure-data';
import type { ExportPlot, ExportRow, ExportSource, ExportModel } from './export-model';

/** The export model of a chart of series. @param address of the view; absolute where the host is known. */
export function chartExportModel({ model, words }: FigureData, address: string): ExportModel {
  const { spec, locale, lines } = model;
  const shown = lines.flatMap((line) => line.points.map((point) => ({ line, point })));
  const rows = shown.map(({ line, point }) => rowOf(line, point, point, 'shown', model));
  const years = shown
    .flatMap(({ point }) =>
      point.period === 'range' && point.start ? [point.start, point.end] : [point.end]
    )
    .map((day) => Number(day.slice(0, 4)));
  return {
    id: spec.id,
    topic: spec.topic,
    locale,
    currency: undefined,
    title: words.title,
    subtitle: words.subtitle,
    description: words.description,
    note: words.note,
    definitions: definitionsOf(model),
    asAt: words.asAt,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    sources: [
      ...new Map(rows.map(({ source }) => [`${source?.url} ${source?.title}`, source])).values()
    ].filter((source) => source !== undefined),
    rows,
    statements: shown.flatMap(({ line, point }) => [
      rowOf(line, point, point, 'shown', model),
      ...point.others.map((other) => rowOf(line, point, other, other.relation, model))
    ]),
    plot: chartPlot(model),
    address,
    dataVersion
  };
}

function definitionsOf({ lines, locale }: ChartModel): ExportModel['definitions'] {
  const ids = new Set(lines.flatMap(({ points }) => points.map((point) => point.series)));
  return [...ids].map((id) => {
    const { title, definition, caution } = series[id];
    const text = [definition[locale], caution?.[locale]].filter(Boolean).join(punctuation[locale].space);
    return { title: title[locale], text };
  });
}

function rowOf(
  line: Line,
  point: PlacedPoint,
  statement: Statement,
  relation: ExportRow['relation'],
  { spec, locale }: ChartModel
): ExportRow {
  const { row, start, end, precision, period, qualifier, value, unit, decimals, locator, note } = statement;
  const dated = (day: string) => day.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
  return {
    key: String(row),
    what: spec.groups ? `${point.group}${punctuation[locale].colon}${line.name}` : line.name,
    date: formatPeriod(statement, locale, 'short'),
    start: start && period !== 'instant' ? dated(start) : '',
    end: dated(end),
    qualifierWord: qualifierWord(qualifier, locale),
    qualifier,
    value,
    unit,
    figure: formatQuantity(value, unit, locale, { decimals }),
    qualifiedFigure: formatFigure(statement, locale),
    source: sourceOf(statement),
    locator: locator ?? '',
    note: note ?? '',
    basis: '',
    relation
  };
}

function sourceOf({ title, publisher, url, language, published, tier, kind }: Statement): ExportSource {
  return { title, publisher, url, language, published: published ?? '', tier, kind };
}

/** The plot that a slide draws natively: lines over years, or bars in rows. Slopes, dots and windows stay pictures. */
export function chartPlot({ spec, lines, bars, locale }: ChartModel<GroupedPoint>): ExportPlot | undefined {
  const valueOf = (point: GroupedPoint, at: number | string, language: Locale, run?: number) => ({
    at,
    value: point.value,
    qualifiedFigure: formatFigure(point, language),
    qualifier: point.qualifier,
    // A chart of a table has dates only where years are its axis.
    date: point.end ? formatPeriod(point, language, 'short') : '',
    run
  });
  if (spec.mark === 'line' || spec.mark === 'columns') {
    const drawn = lines.map(({ name, colour, points, runs }) => ({
      name,
      colour,
      values: points.map((point) => {
        const run = runs.findIndex((one) => one.includes(point));
        return valueOf(point, point.at, locale, run < 0 ? undefined : run);
      })
    }));
    const hasSpans = lines.some(({ points }) =>
      points.some(
        ({ basis, period, precision }) =>
          basis !== 'statistic' && precision !== 'day' && (period === 'instant' || period === 'cumulative')
      )
    );
    return { kind: spec.mark, categories: [], series: drawn, hasSpans };
  }
  if (spec.mark !== 'bars' && spec.mark !== 'stacked-bars') return undefined;
  const rowName = (set: (typeof bars)[number]) =>
    set.heading ? `${set.heading}${punctuation[locale].colon}${set.name}` : set.name;
  const categories = bars.map(rowName);
  const single = { name: '', colour: 'blue' as const };
  const stacked = spec.mark === 'stacked-bars';
  const drawn = (stacked ? lines : [single]).map(({ name, colour }, index) => ({
    name,
    colour,
    values: bars.flatMap((set) =>
      set.bars
        .filter(({ point }) => !stacked || point[spec.lines] === lines[index]?.id)
        .map(({ point }) => valueOf(point, rowName(set), locale))
    )
  }));
  return { kind: spec.mark, categories, series: drawn };
}
