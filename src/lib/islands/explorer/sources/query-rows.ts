import { exploreRow, type ExploreNames, type ExploreRow } from '$lib/captions/explore/explore-row';
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
import { viewsIn } from '$lib/query/crossfilter/views-in';
import type { ExploreState } from '$lib/url-state/explore-state';
import type { RowOrder } from './row-order';

/** From this row on, sorting all rows once is faster than querying a page. */
const FAR = 10_000;

interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Called with the progress of fetching, then with undefined; not called where nothing must be fetched. */
  readonly onprogress: (progress: Progress | undefined) => void;
  /** The last sorted order. */
  readonly order: RowOrder;
}

/** Queries rows of the table under a state, in words. @throws StartError, LoadError, QueryError or the signal's reason. */
export async function queryRows(
  state: ExploreState,
  data: ExploredData,
  locale: Locale,
  { offset, limit, signal, onprogress, order }: Page
): Promise<ExploreRow[]> {
  const views = viewsIn(data, state.currency);
  const names: ExploreNames = Object.fromEntries(views.map((view) => [view.id, view.names]));
  let isFetched = false;
  const progress = (step: Progress): void => {
    if (step.step !== 'loading') return;
    isFetched = true;
    onprogress(step);
  };
  try {
    const table = explored[data.id];
    const shown = {
      dimensions: views.map(({ dimension }) => dimension),
      filters: state.filters,
      sort: state.sort
    };
    const first = data.id === 'companies' ? [] : [state.currency];
    const sorted =
      offset < FAR ? undefined : await order.get(orderSql(table, shown, data.byPlace), first, progress);
    signal.throwIfAborted();
    const places =
      sorted && Array.from({ length: limit }, (_, at) => sorted[offset + at] ?? -1).filter((at) => at >= 0);
    const rows = await askPage(state, data, shown, { offset, limit, places, options: { signal, progress } });
    return rows.map((row) => exploreRow(row, names, locale));
  } finally {
    if (isFetched) onprogress(undefined);
  }
}

interface Wanted extends Pick<Page, 'offset' | 'limit'> {
  /** The positions of the rows, where known. */
  readonly places: readonly number[] | undefined;
  readonly options: RunOptions;
}

function askPage(
  { currency }: ExploreState,
  { id, byPlace }: ExploredData,
  shown: Parameters<typeof pageSql>[1],
  { offset, limit, places, options }: Wanted
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
