import type { OfferedTable } from '$lib/charts/offered-table';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { LocalTable } from '$lib/local-files/local-tables';
import { kindOf, type ResultColumn } from '$lib/query/ad-hoc/query-result';
import { readResult } from '$lib/query/ad-hoc/read-result';
import { barOfBin, type Dimension } from '$lib/query/crossfilter/dimension';
import { categoriesDimension } from '$lib/query/crossfilter/categories-dimension';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import { numbersDimension } from '$lib/query/crossfilter/numbers-dimension';
import type { Filters } from '$lib/query/crossfilter/selection';
import { binCountsSql } from '$lib/query/crossfilter/sql/bin-counts-sql';
import { domainSql } from '$lib/query/crossfilter/sql/domain-sql';
import { passingRowsSql } from '$lib/query/crossfilter/sql/passing-rows-sql';
import { yearsDimension } from '$lib/query/crossfilter/years-dimension';
import type { Engine, Value } from '$lib/query/engine/engine';
import { identifier } from '$lib/query/engine/sql-text';
import type { ExploredSource } from './explored-source';
import { linkTable } from './link-table';

/** Maximum number of rows that are shown; the console has all. */
export const MOST_ROWS = 10_000;

/** Maximum number of linked views of years, numbers and kinds. A column with more than `distinct` values holds names. */
const MOST = { years: 2, numbers: 3, kinds: 4, distinct: 2_000 };

/** The table of a local file for the explorer. */
export interface LocalSource extends ExploredSource {
  readonly columns: readonly ResultColumn[];
  /** The first rows that match every filter. @throws QueryError or the signal's reason */
  passing(filters: Filters, signal: AbortSignal): Promise<readonly (readonly Value[])[]>;
}

type Kind = 'years' | 'numbers' | 'categories';

/** Inspects the table of a local file, which is open in the engine, and makes views of its columns. @throws QueryError */
export async function localSource(
  engine: Engine,
  { name, rows, columns }: LocalTable,
  offered: OfferedTable,
  locale: Locale
): Promise<LocalSource> {
  const { sql, views } = await localViews(engine, offered, locale);
  const dimensions = views.map(({ dimension }) => dimension);
  const names = columns.map((column) => column.name);
  return {
    id: name,
    rows,
    currencies: [],
    columns: columns.map((column) => ({ ...column, kind: kindOf(column.type) })),
    start: {
      id: name,
      currency: 'HKD',
      measure: 'rows',
      filters: [],
      sort: { column: '', down: false }
    },
    views: () => views,
    link: (_, options) => linkTable({ bins: sql, dimensions }, options),
    passing: async (filters, signal) =>
      (await readResult(engine, passingRowsSql(sql, names, dimensions, filters, MOST_ROWS), { signal })).rows
  };
}

/**
 * Makes views of the columns of a local table: years as columns of years, numbers in steps, kinds by count. Columns
 * with a single value, or with a different one in every row, get no view.
 * @returns the views, and the SQL of the rows with one column per view. @throws QueryError
 */
export async function localViews(
  engine: Engine,
  table: OfferedTable,
  locale: Locale
): Promise<{ sql: string; views: readonly ExploredViewData[] }> {
  const kinds = table.groups.filter(
    (column) => !table.years.includes(column) && !table.numbers.includes(column)
  );
  const columns: readonly (readonly [Kind, string])[] = [
    ...table.years.slice(0, MOST.years).map((column) => ['years', column] as const),
    ...table.numbers.slice(0, MOST.numbers).map((column) => ['numbers', column] as const),
    ...(await ofKinds(engine, table, kinds)).map((column) => ['categories', column] as const)
  ];
  const sql = rowsSql(table, columns);
  const views: ExploredViewData[] = [];
  for (const [at, [kind, name]] of columns.entries()) {
    const id = aliasOf(at);
    const dimension = await dimensionOf(engine, sql, id, kind);
    if (dimension)
      views.push({ id, kind, name, dimension, sums: {}, ...(await barsOf(engine, sql, dimension, locale)) });
  }
  return { sql, views };
}

/** The columns with more than one value, few enough for one bar each, and not one value for every row. */
async function ofKinds(
  engine: Engine,
  { name, rows }: OfferedTable,
  columns: readonly string[]
): Promise<string[]> {
  if (columns.length === 0) return [];
  const counts = columns
    .slice(0, 60)
    .map((column, at) => `approx_count_distinct(${identifier(column)})::DOUBLE AS n${at}`);
  const [row] = await engine.run(`SELECT ${counts.join(', ')} FROM ${identifier(name)}`);
  const few = Math.min(MOST.distinct, Math.max(2, rows / 2));
  const found = columns.filter((_, at) => Number(row?.[`n${at}`]) > 1 && Number(row?.[`n${at}`]) <= few);
  return found.slice(0, MOST.kinds);
}

function rowsSql({ name, dates }: OfferedTable, columns: readonly (readonly [Kind, string])[]): string {
  const parts = columns.map(([kind, column], at) => {
    const cell = identifier(column);
    const value =
      kind === 'categories'
        ? `CAST(${cell} AS VARCHAR)`
        : dates.includes(column)
          ? `TRY_CAST(substr(CAST(${cell} AS VARCHAR), 1, 4) AS INTEGER)`
          : `CAST(${cell} AS DOUBLE)`;
    return `  ${value} AS ${aliasOf(at)}`;
  });
  return `SELECT\n  own.*,\n${parts.join(',\n')}\nFROM ${identifier(name)} AS own`;
}

/** A name that no column of a file is likely to have. */
const aliasOf = (at: number) => `explored_view_${at}`;

async function dimensionOf(
  engine: Engine,
  rows: string,
  id: string,
  kind: Kind
): Promise<Dimension | undefined> {
  const found = await engine.run(domainSql(rows, { id, kind }));
  if (kind === 'categories')
    return categoriesDimension(
      id,
      found.flatMap(({ value }) => (typeof value === 'string' ? value : []))
    );
  const [least, greatest] = [Number(found[0]?.['least']), Number(found[0]?.['most'])];
  if (found[0]?.['least'] === null || !Number.isFinite(least) || !Number.isFinite(greatest)) return undefined;
  if (kind === 'years') return yearsDimension(id, least, greatest);
  return numbersDimension(id, least, greatest, found[0]?.['whole'] === true);
}

async function barsOf(engine: Engine, rows: string, dimension: Dimension, locale: Locale) {
  const bars = barOfBin(dimension);
  const counts = Array.from({ length: (bars.at(-1) ?? 0) + 1 }, () => 0);
  for (const { bin, n } of await engine.run(binCountsSql(rows, dimension))) {
    const bar = bars[Number(bin)] ?? 0;
    counts[bar] = (counts[bar] ?? 0) + Number(n);
  }
  return { counts, names: { '*': t('explore_rest', locale), '-': t('explore_none', locale) } };
}
