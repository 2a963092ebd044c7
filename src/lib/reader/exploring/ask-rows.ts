import { exploreRow, type ExploreNames, type ExploreRow } from '$lib/figures/explore-row';
import type { Locale } from '$lib/format/locale';
import { near } from '$lib/query/browser/near';
import { run } from '$lib/query/browser/run';
import { companiesByPlace } from '$lib/query/companies-by-place';
import { explored } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { pageSql } from '$lib/query/crossfilter/page-sql';
import { companiesPage, roundsPage } from '$lib/query/explore-pages';
import type { Progress } from '$lib/query/engine';
import type { ExploreState } from './explore-state';
import { viewsIn } from './views-in';

interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Told of what is fetched for it, and with undefined when that is there: nothing where all was there. */
  readonly told: (progress: Progress | undefined) => void;
}

/** Asks for rows of the table under a state, in words. @throws StartError, LoadError, QueryError or the signal's reason. */
export async function askRows(
  state: ExploreState,
  data: ExploredData,
  locale: Locale,
  { offset, limit, signal, told }: Page
): Promise<ExploreRow[]> {
  const table = explored[state.id];
  const views = viewsIn(data, state.currency);
  const dimensions = views.map(({ dimension }) => dimension);
  const names: ExploreNames = Object.fromEntries(views.map(({ id, names: own }) => [id, own]));
  let fetched = false;
  const progress = (step: Progress): void => {
    if (step.step !== 'loading') return;
    fetched = true;
    told(step);
  };
  try {
    if (data.byPlace) {
      const asked = { dimensions, filters: state.filters, sort: state.sort, limit, offset };
      const rows = await companiesByPlace(run, near, asked, { signal, progress });
      return rows.map((row) => exploreRow(row, names, locale));
    }
    const sql = pageSql(table, dimensions, state.filters, state.sort);
    const rows =
      state.id === 'companies'
        ? await run(companiesPage(sql), [limit, offset], { signal, progress })
        : await run(roundsPage(sql), [state.currency, limit, offset], { signal, progress });
    return rows.map((row) => exploreRow(row, names, locale));
  } finally {
    if (fetched) told(undefined);
  }
}
