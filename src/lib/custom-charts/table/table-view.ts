import { punctuation } from '$lib/format/punctuation';
import { ownRegister } from '$lib/catalogue/generated/register';
import { dataVersion } from '$lib/catalogue/generated/tables';
import { unreleased, versions } from '$lib/catalogue/generated/versions';
import type { GroupedPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { chartPlot } from '$lib/captions/chart-export-model';
import type { ChartWords } from '$lib/captions/chart-words';
import { drawnAtSizes, type DrawnSize } from '$lib/captions/figure-data';
import type { Scene } from '$lib/scene/scene';
import { registerDate, operatorRights } from '$lib/captions/register/register-message';
import type { ExportRow, ExportModel } from '$lib/captions/export-model';
import { localDay } from '$lib/format/local-day';
import { formatDate } from '$lib/format/date';
import { formatNumber } from '$lib/format/number';
import { qualifierWord } from '$lib/format/qualifier-word';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { noFilters } from '$lib/url-state/filters';
import type { CustomChartView } from '../custom-chart-view';
import type { OfferedTable } from '$lib/charts/offered-table';
import { searchOfTable } from '$lib/url-state/table-chart';
import type { TableChart } from './table-chart';
import type { TableDocument } from './table-documents';
import type { DrawnGroup } from './table-point';
import { rowsName, tableWords, wordedFigure } from './table-words';

/** A chart of a table with its words and drawings, for the frame of every figure. */
export interface TableFigure<Drawing extends string | Scene = string | Scene> {
  readonly model: ChartModel<GroupedPoint>;
  readonly words: ChartWords;
  readonly drawings: Readonly<Partial<Record<DrawnSize, Drawing>>>;
  readonly chart: TableChart;
  readonly documents: readonly TableDocument[];
}

/** @param draw makes the scene of the model at a size, or draws it to SVG text. */
export function tableFigure<Drawing extends string | Scene>(
  chart: TableChart,
  documents: readonly TableDocument[],
  draw: (model: ChartModel<GroupedPoint>, size: DrawnSize) => Drawing
): TableFigure<Drawing> {
  const { model, table } = chart;
  return {
    chart,
    documents,
    model,
    words: tableWords(chart, asAtOf(table, model.locale)),
    drawings: drawnAtSizes(['narrow', 'medium', 'full'], (size) => draw(model, size))
  };
}

/** The exports of a custom chart of a table: what it shows, and every group of the query. @param address of this chart. */
export function tableView<Drawing extends string | Scene>(
  figure: TableFigure<Drawing>,
  address: string
): CustomChartView<Drawing> {
  const { groups } = figure.chart;
  const exportModel = exportModelOf(figure, groups.drawn, address);
  return {
    exportModel,
    drawings: figure.drawings,
    whole: exportModelOf(figure, groups.all, address),
    search: new URL(address).search,
    filters: noFilters,
    built: searchOfTable(figure.chart.choice)
  };
}

/** A row of the table under the chart. */
export function tableRow(chart: TableChart, group: DrawnGroup): ExportRow {
  const { locale, lines } = chart.model;
  const { across, part, year, value, rows, qualifier } = group;
  const what = year === undefined ? [across.name, part.name] : [part.name || rowsName(chart, locale)];
  const day = year === undefined ? '' : String(year).padStart(4, '0');
  return {
    key: String(group.key),
    what: what.filter(Boolean).join(punctuation[locale].comma),
    date: day ? formatDate(day, 'year', locale, 'short') : '',
    start: day,
    end: day,
    qualifierWord: qualifierWord(qualifier, locale),
    qualifier,
    value,
    unit: (lines[0]?.newest.unit.replace(/-million$/, '') ?? 'count') as ExportRow['unit'],
    figure: wordedFigure(chart, group, false),
    qualifiedFigure: wordedFigure(chart, group),
    source: undefined,
    locator: '',
    note: '',
    basis: t('custom_table_basis', locale, { rows: formatNumber(rows, locale) }),
    relation: 'shown'
  };
}

function exportModelOf(figure: TableFigure, groups: readonly DrawnGroup[], address: string): ExportModel {
  const { chart, words, model, documents } = figure;
  const { table } = chart;
  const rows = groups.map((group) => tableRow(chart, group));
  const years = groups.flatMap(({ year }) => year ?? []);
  const { locale } = model;
  return {
    id: `table-${table.name.replaceAll('_', '-')}`,
    topic: 'explore',
    locale,
    currency: undefined,
    title: words.title,
    subtitle: words.subtitle,
    description: words.description,
    note: words.note,
    definitions: [],
    asAt: words.asAt,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    sources: documents,
    rows,
    statements: rows,
    plot: chartPlot(model),
    address,
    dataVersion: table.localFile ? t('custom_local_version', locale, sizeOf(table, locale)) : dataVersion,
    ...rightsOf(table, locale)
  };
}

function rightsOf(table: OfferedTable, locale: Locale): Pick<ExportModel, 'own'> {
  if (table.localFile) {
    const { file } = table.localFile;
    return {
      own: {
        source: t('custom_local_source', locale, { file }),
        licence: t('custom_local_licence', locale),
        file
      }
    };
  }
  return ownRegister && /^(?:companies|funding_rounds)$/.test(table.name)
    ? { own: operatorRights(locale) }
    : {};
}

/** The date of the rows: of the site its data version's, of a register its own, of a file the time of opening. */
function asAtOf({ localFile, name }: OfferedTable, locale: Locale): string {
  const [newest] = versions;
  if (localFile)
    return t('custom_local_as_at', locale, { date: formatDate(localDay(new Date()), 'day', locale) });
  if (ownRegister && /^(?:companies|funding_rounds)$/.test(name))
    return t('custom_table_as_at', locale, { date: registerDate(ownRegister, locale) });
  const released = newest && unreleased === 0 ? newest : undefined;
  return released
    ? t('custom_table_as_at', locale, { date: formatDate(released.date, 'day', locale) })
    : t('custom_table_version', locale, { version: dataVersion });
}

function sizeOf({ localFile, rows }: OfferedTable, locale: Locale) {
  return {
    file: localFile?.file ?? '',
    rows: formatNumber(rows, locale),
    bytes: formatNumber(localFile?.bytes ?? 0, locale)
  };
}
