import { exploreRow, type ExploreNames, type ExploreRow } from '$lib/captions/explore-row';
import type { Locale } from '$lib/format/locale';
import { loadRowsAt } from '$lib/query/browser/load-rows-at';
import { run } from '$lib/query/browser/run';
import { companiesAt, companiesByPlace } from '$lib/query/questions/companies-by-place';
import { explored } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { orderSql, pageSql } from '$lib/query/crossfilter/sql/page-sql';
import {
  companiesPage,
  roundsPage,
  type CompaniesPageRow,
  type RoundsPageRow
} from '$lib/query/questions/explore/explore-pages';
import type { Progress, RunOptions } from '$lib/query/engine/engine';
import type { ExploreState } from './explore-state';
import type { RowOrder } from './row-order';
import { viewsIn } from './views-in';

/** From here on it is faster to sort all rows once than to find a page. */
const FAR = 10_000;

interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Told of what is fetched for it, and with undefined when that is there: nothing where all was there. */
  readonly told: (progress: Progress | undefined) => void;
  /** The order that was sorted last. */
  readonly order: RowOrder;
}

/** Asks for rows of the table under a state, in words. @throws StartError, LoadError, QueryError or the signal's reason. */
export async function askRows(
  state: ExploreState,
  data: ExploredData,
  locale: Locale,
  { offset, limit, signal, told, order }: Page
): Promise<ExploreRow[]> {
  const views = viewsIn(data, state.currency);
  const names: ExploreNames = Object.fromEntries(views.map(({ id, names: own }) => [id, own]));
  let fetched = false;
  const progress = (step: Progress): void => {
    if (step.step !== 'loading') return;
    fetched = true;
    told(step);
  };
  try {
    const table = explored[state.id];
    const shown = {
      dimensions: views.map(({ dimension }) => dimension),
      filters: state.filters,
      sort: state.sort
    };
    const first = state.id === 'companies' ? [] : [state.currency];
    const sorted =
      offset < FAR ? undefined : await order.get(orderSql(table, shown, data.byPlace), first, progress);
    signal.throwIfAborted();
    const places =
      sorted && Array.from({ length: limit }, (_, at) => sorted[offset + at] ?? -1).filter((at) => at >= 0);
    const rows = await askPage(state, data, shown, { offset, limit, places, options: { signal, progress } });
    return rows.map((row) => exploreRow(row, names, locale));
  } finally {
    if (fetched) told(undefined);
  }
}

interface Asked extends Pick<Page, 'offset' | 'limit'> {
  /** Where the rows stand, where that is known. */
  readonly places: readonly number[] | undefined;
  readonly options: RunOptions;
}

function askPage(
  { id, currency }: ExploreState,
  { byPlace }: ExploredData,
  shown: Parameters<typeof pageSql>[1],
  { offset, limit, places, options }: Asked
): Promise<(CompaniesPageRow | RoundsPageRow)[]> {
  if (byPlace)
    return places
      ? companiesAt(run, loadRowsAt, shown, places, options)
      : companiesByPlace(run, loadRowsAt, shown, { limit, offset }, options);
  const sql = pageSql(explored[id], shown, places);
  const page = [limit, places ? 0 : offset];
  return id === 'companies'
    ? run(companiesPage(sql), page, options)
    : run(roundsPage(sql), [currency, ...page], options);
}
