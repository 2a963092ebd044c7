import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { barOfBin, type Dimension } from '$lib/query/crossfilter/dimension';
import { binCountsSql } from '$lib/query/crossfilter/sql/bin-counts-sql';
import { categoriesDimension } from '$lib/query/crossfilter/categories-dimension';
import { domainSql } from '$lib/query/crossfilter/sql/domain-sql';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import { numbersDimension } from '$lib/query/crossfilter/numbers-dimension';
import { yearsDimension } from '$lib/query/crossfilter/years-dimension';
import type { Engine } from '$lib/query/engine/engine';
import { identifier } from '$lib/query/engine/sql-text';
import type { OfferedTable } from '$lib/charts/offered-table';

/** So many views are linked, of years, of numbers and of kinds, and a column of more kinds than this is of names. */
const most = { years: 2, numbers: 3, kinds: 4, distinct: 2_000 };

/** A table of the reader's as it is explored: the SQL of its rows, where each view has a column of its own, and the views. */
export interface OwnViews {
  readonly rows: string;
  readonly views: readonly ExploredViewData[];
}

type Kind = 'years' | 'numbers' | 'categories';

/**
 * Looks at a table of the reader's, and makes views of its columns: years as columns of years, numbers in steps, kinds by their
 * count. Columns that are all alike, or tell every row apart, make none. @throws QueryError
 */
export async function ownViews(engine: Engine, table: OfferedTable, locale: Locale): Promise<OwnViews> {
  const kinds = table.groups.filter((one) => !table.years.includes(one) && !table.numbers.includes(one));
  const columns: readonly (readonly [Kind, string])[] = [
    ...table.years.slice(0, most.years).map((column) => ['years', column] as const),
    ...table.numbers.slice(0, most.numbers).map((column) => ['numbers', column] as const),
    ...(await ofKinds(engine, table, kinds)).map((column) => ['categories', column] as const)
  ];
  const rows = rowsSql(table, columns);
  const views: ExploredViewData[] = [];
  for (const [place, [kind, name]] of columns.entries()) {
    const id = aliasOf(place);
    const dimension = await dimensionOf(engine, rows, id, kind);
    if (dimension)
      views.push({ id, kind, name, dimension, sums: {}, ...(await barsOf(engine, rows, dimension, locale)) });
  }
  return { rows, views };
}

/** The columns that have few enough values for a bar each, more than one, and not one for every row. */
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
  const few = Math.min(most.distinct, Math.max(2, rows / 2));
  const found = columns.filter((_, at) => Number(row?.[`n${at}`]) > 1 && Number(row?.[`n${at}`]) <= few);
  return found.slice(0, most.kinds);
}

function rowsSql({ name, dates }: OfferedTable, columns: readonly (readonly [Kind, string])[]): string {
  const parts = columns.map(([kind, column], place) => {
    const own = identifier(column);
    const value =
      kind === 'categories'
        ? `CAST(${own} AS VARCHAR)`
        : dates.includes(column)
          ? `TRY_CAST(substr(CAST(${own} AS VARCHAR), 1, 4) AS INTEGER)`
          : `CAST(${own} AS DOUBLE)`;
    return `  ${value} AS ${aliasOf(place)}`;
  });
  return `SELECT\n  own.*,\n${parts.join(',\n')}\nFROM ${identifier(name)} AS own`;
}

/** No column of a reader's is likely to be called so. */
const aliasOf = (place: number) => `explored_view_${place}`;

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
