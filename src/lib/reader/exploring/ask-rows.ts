import { exploreRow, type ExploreNames, type ExploreRow } from '$lib/figures/explore-row';
import type { Locale } from '$lib/format/locale';
import { run } from '$lib/query/browser/run';
import { explored } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { pageSql } from '$lib/query/crossfilter/page-sql';
import { companiesPage, roundsPage } from '$lib/query/explore-pages';
import type { ExploreState } from './explore-state';
import { viewsIn } from './views-in';

/** Asks for rows of the table under a state, in words. @throws StartError, LoadError, QueryError or the signal's reason. */
export async function askRows(
  state: ExploreState,
  data: ExploredData,
  locale: Locale,
  { offset, limit, signal }: { offset: number; limit: number; signal: AbortSignal }
): Promise<ExploreRow[]> {
  const table = explored[state.id];
  const views = viewsIn(data, state.currency);
  const sql = pageSql(
    table,
    views.map(({ dimension }) => dimension),
    state.filters,
    state.sort
  );
  const names: ExploreNames = Object.fromEntries(views.map(({ id, names: own }) => [id, own]));
  const rows =
    state.id === 'companies'
      ? await run(companiesPage(sql), [limit, offset], { signal })
      : await run(roundsPage(sql), [state.currency, limit, offset], { signal });
  return rows.map((row) => exploreRow(row, names, locale));
}
