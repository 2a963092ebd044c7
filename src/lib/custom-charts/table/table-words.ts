import { punctuation } from '$lib/format/punctuation';
import type { ChartWords } from '$lib/captions/chart-words';
import { formatFigure } from '$lib/format/figure';
import { formatNumber } from '$lib/format/number';
import type { Locale } from '$lib/format/locale';
import { registerMessage } from '$lib/captions/register/register-message';
import { t, tById } from '$lib/i18n/t';
import { columnName } from './column-name';
import { isNamed } from './drawn-groups';
import { groupName } from './group-name';
import type { OfferedTable } from '$lib/charts/offered-table';
import type { TableChart } from './table-chart';
import type { TableChoice } from '$lib/url-state/table-chart';
import type { DrawnGroup } from './table-point';
import { tableUnit } from './table-unit';

/** The texts of a chart of a table; the title names the largest group. @param asAt date of the rows, in words. */
export function tableWords(chart: TableChart, asAt: string): ChartWords {
  const { table, choice, model, groups } = chart;
  const { locale } = model;
  const years = groups.drawn.flatMap(({ year }) => year ?? []);
  const span = years.length > 0 ? `${Math.min(...years)}–${Math.max(...years)}` : '';
  const parts = [
    measureOf(chart),
    t('custom_table_along', locale, { column: columnName(table, choice.across, locale) }),
    choice.by !== undefined && !choice.unit
      ? t('custom_table_by', locale, { column: columnName(table, choice.by, locale) })
      : '',
    choice.unit && model.lines[0]?.newest.unit === 'count' ? unitName(table, choice.unit, locale) : '',
    span || periodOf(choice.from, choice.to)
  ];
  const { left } = groups;
  const number = (value: number) => formatNumber(value, locale);
  const notes = [
    table.localFile ? '' : t('custom_table_rows_unchanged', locale),
    choice.measure !== 'count' && table.qualifier ? t('custom_table_qualifiers', locale) : '',
    choice.unit ? t('custom_table_one_unit', locale, { unit: unitName(table, choice.unit, locale) }) : '',
    left.undated > 0 ? t('custom_table_undated', locale, { count: number(left.undated) }) : '',
    left.rows > 0 ? t('custom_table_omitted', locale, { count: number(left.rows) }) : '',
    left.parts > 0 ? t('custom_table_omitted_parts', locale, { count: number(left.parts) }) : ''
  ];
  return {
    // In a Chinese title a column name keeps its case.
    title: locale === 'en' ? capital(titleOf(chart)) : titleOf(chart),
    subtitle: parts.filter(Boolean).join(punctuation[locale].comma),
    note: notes.filter(Boolean).join(punctuation[locale].space),
    description: describe(chart),
    asAt
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What the rows of a table are: "companies of the register", "rows of scores.csv". */
export function rowsName({ table }: Pick<TableChart, 'table'>, locale: Locale): string {
  if (table.localFile) return t('custom_rows_local', locale, { file: table.localFile.file });
  const key = `custom_rows_${table.name}`;
  return /^(?:companies|funding_rounds)$/.test(table.name)
    ? registerMessage(key, locale)
    : tById(key, locale);
}

/** A figure of a chart of a table in words, with its qualifier. */
export function wordedFigure(chart: TableChart, group: DrawnGroup, qualifiedFigure = true): string {
  const { unit, scale, decimals } = tableUnit(
    chart.model.lines[0]?.newest.unit.replace(/-million$/, ''),
    chart.groups.drawn.map(({ value }) => value)
  );
  const figure = {
    value: group.value / scale,
    unit,
    decimals,
    qualifier: qualifiedFigure ? group.qualifier : ('exact' as const)
  };
  return formatFigure(figure, chart.model.locale);
}

function measureOf(chart: TableChart): string {
  const { table, choice, model } = chart;
  const rows = rowsName(chart, model.locale);
  if (choice.measure === 'count') return t('custom_table_count', model.locale, { rows });
  const measure = t(`custom_measure_${choice.measure}`, model.locale);
  return t('custom_table_measure', model.locale, {
    measure,
    column: measuredName(table, choice, model.locale),
    rows
  });
}

/** The name of the unit that the rows of a table are split by. */
export const unitName = (table: OfferedTable, unit: string, locale: Locale) =>
  groupName(table, table.unit ?? '', unit, locale);

const measuredName = (table: OfferedTable, { of }: TableChoice, locale: Locale) =>
  of === undefined ? '' : columnName(table, of, locale);

function titleOf(chart: TableChart): string {
  const { table, choice, groups, model } = chart;
  const { locale } = model;
  const totals = new Map<string, { group: DrawnGroup; value: number }>();
  const isLines = model.lines.length > 1 && (choice.mark === 'line' || choice.mark === 'columns');
  for (const group of groups.drawn) {
    const item = isLines ? group.part : group.across;
    const before = totals.get(item.id);
    const isSum = choice.measure === 'count';
    const value = isSum
      ? (before?.value ?? 0) + group.value
      : Math.max(before?.value ?? -Infinity, group.value);
    const leads = !before || (!isSum && group.value > before.value);
    totals.set(item.id, { group: leads ? group : before.group, value });
  }
  const [largest, ...others] = [...totals].sort(([, a], [, b]) => b.value - a.value);
  const isTop = largest !== undefined && isNamed({ id: largest[0] });
  const top = (isTop ? largest : others.find(([id]) => isNamed({ id })))?.[1];
  if (!top) return measureOf(chart);
  const { name } = isLines ? top.group.part : top.group.across;
  const figure = wordedFigure(chart, { ...top.group, value: top.value });
  const all = formatNumber(
    groups.drawn.reduce((sum, { rows }) => sum + rows, 0),
    locale
  );
  const isYear = top.group.year !== undefined && !isLines;
  const kind = choice.measure === 'count' ? 'count' : 'figure';
  return t(`custom_table_title_${kind}${isYear ? '_year' : isTop ? '' : '_named'}`, locale, {
    rows: rowsName(chart, locale),
    measure: choice.measure === 'count' ? '' : t(`custom_measure_${choice.measure}`, locale),
    column: measuredName(table, choice, locale),
    name,
    figure,
    all
  });
}

/** The drawn figures in a sentence, at most twelve. */
function describe(chart: TableChart): string {
  const { model, groups } = chart;
  const { locale } = model;
  const figures = groups.drawn.slice(0, 12).map((group) => {
    const name = [group.across.name, group.part.name].filter(Boolean).join(punctuation[locale].comma);
    return t('register_pair', locale, { name, figure: wordedFigure(chart, group) });
  });
  const count = formatNumber(groups.drawn.length, locale);
  const end = punctuation[locale].stop;
  return `${t('custom_table_describe', locale, { count })}${figures.join(punctuation[locale].semicolon)}${end}`;
}

function periodOf(from: number | undefined, to: number | undefined): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}–${to ?? ''}`;
}
