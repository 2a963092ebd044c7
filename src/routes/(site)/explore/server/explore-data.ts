import { termName } from '$lib/catalogue/name';
import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import { barOfBin, type Dimension } from '$lib/query/crossfilter/dimension';
import { binCountsSql } from '$lib/query/crossfilter/sql/bin-counts-sql';
import { categoriesDimension } from '$lib/query/crossfilter/categories-dimension';
import { domainSql } from '$lib/query/crossfilter/sql/domain-sql';
import type { Explored, ExploredView } from '$lib/query/crossfilter/explored';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';
import { moneyDimension } from '$lib/query/crossfilter/money-dimension';
import { yearsDimension } from '$lib/query/crossfilter/years-dimension';
import { defineQuery } from '$lib/query/engine/query';
import type { Run } from '$lib/query/engine/run';
import { cachedQuery } from '$lib/query/engine/cached-query';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';

/** Tables with more rows are loaded without names, which take more memory than all else: a browser has two gigabytes. */
const MOST_HELD = 2_000_000;

const currencies: readonly Currency[] = ['HKD', 'USD', 'CNY'];

/** A table for the explore page: its views with their bins and unfiltered counts. */
export async function exploreData(run: Run, table: Explored, locale: Locale): Promise<ExploredData> {
  const shown = table.summed ? currencies : [];
  const cities = new Map(
    (await queryWholeTable(run, 'cities')).map((city) => [
      city.city as string,
      { en: city.name_en, 'zh-Hant': city.name_zh_hant, 'zh-Hans': city.name_zh_hans }[locale]
    ])
  );
  const views: ExploredViewData[] = [];
  for (const view of table.views) {
    // The bins of money differ by currency; all others are the same.
    for (const own of view.kind === 'money' ? shown.map((currency) => [currency]) : [shown]) {
      const [first = ''] = own;
      const key = `explore ${table.id} ${view.id} ${first}`;
      const dimension = await cachedQuery(run, key, () => dimensionOf(run, table, view, own.slice(0, 1)));
      const bars = (parameters: readonly string[]) =>
        cachedQuery(run, `${key} ${parameters.join()}`, () => barsOf(run, table, dimension, parameters));
      const names = namesOf(dimension, view, cities, locale);
      const { counts } = await bars(own.slice(0, 1));
      const sums: [Currency, number[]][] = [];
      for (const currency of own) sums.push([currency, (await bars([currency])).totals]);
      views.push({ ...view, dimension, counts, sums: Object.fromEntries(sums), names });
    }
  }
  const rows = views[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  return {
    id: table.id,
    rows,
    byPlace: table.places !== undefined && rows > MOST_HELD,
    currencies: shown,
    views
  };
}

async function dimensionOf(
  run: Run,
  { bins }: Explored,
  view: ExploredView,
  parameters: readonly string[]
): Promise<Dimension> {
  const sql = domainSql(bins, view);
  if (view.kind === 'categories') {
    const found = await run(defineQuery({ sql, columns: { value: 'string?', n: 'number' } }), parameters);
    return categoriesDimension(
      view.id,
      found.flatMap(({ value }) => value ?? [])
    );
  }
  const [domain] = await run(
    defineQuery({ sql, columns: { least: 'number?', most: 'number?' } }),
    parameters
  );
  const [least, most] = [domain?.least ?? 1, domain?.most ?? 1];
  return view.kind === 'years' ? yearsDimension(view.id, least, most) : moneyDimension(view.id, least, most);
}

/** The counts and sums of a dimension's bars. */
async function barsOf(
  run: Run,
  { bins: rows, summed }: Explored,
  dimension: Dimension,
  parameters: readonly string[]
): Promise<{ counts: number[]; totals: number[] }> {
  const bars = barOfBin(dimension);
  const counts = Array.from({ length: (bars.at(-1) ?? 0) + 1 }, () => 0);
  const totals = counts.slice();
  const columns = { bin: 'number', n: 'number', total: 'number' } as const;
  const query = defineQuery({ sql: binCountsSql(rows, dimension, summed), columns });
  for (const { bin, n, total } of await run(query, parameters)) {
    const bar = bars[bin] ?? 0;
    counts[bar] = (counts[bar] ?? 0) + n;
    totals[bar] = (totals[bar] ?? 0) + total;
  }
  return { counts, totals };
}

function namesOf(
  dimension: Dimension,
  { id }: ExploredView,
  cities: ReadonlyMap<string, string>,
  locale: Locale
): Record<string, string> {
  if (dimension.kind !== 'categories' || id === 'founded' || id === 'year' || id === 'amount') return {};
  const name = (slug: string) => (id === 'city' ? (cities.get(slug) ?? slug) : termName(id, slug, locale));
  return {
    ...Object.fromEntries(dimension.values.map((slug) => [slug, name(slug)])),
    '*': t('explore_rest', locale),
    '-': t('explore_none', locale)
  };
}
