import { explored } from '../crossfilter/explored';
import { loadedPageSql, placesSql } from '../crossfilter/sql/page-sql';
import type { RunOptions } from '../engine/engine';
import { companiesPage, companiesPlaces, type CompaniesPageRow } from './explore/explore-pages';
import type { LoadRowsAt } from '../engine/load-rows-at';
import type { Run } from '../engine/run';

/** What a row of the table shows of a company. */
const shown = [
  'company_id',
  'name_en',
  'name_zh',
  'founded',
  'sector',
  'city',
  'hkstp_relation',
  'source_ids'
];

type Wanted = Parameters<typeof placesSql>[1];

/**
 * The companies at some places of the file of a register that is too large to be held whole: the row groups around them are fetched.
 * @param wanted what the places were found by. @param places all those of the page.
 * @throws StartError, LoadError, QueryError or the signal's reason.
 */
export async function companiesAt(
  run: Run,
  loadRowsAt: LoadRowsAt,
  wanted: Wanted,
  places: readonly number[],
  options: RunOptions = {}
): Promise<CompaniesPageRow[]> {
  if (places.length === 0) return [];
  await loadRowsAt('companies', shown, places, options);
  options.signal?.throwIfAborted();
  return run(companiesPage(loadedPageSql(explored.companies, wanted, places)), [places.length, 0], options);
}

/**
 * The companies of one page of such a register: the columns that views bin say where in the file the rows stand.
 * @throws as companiesAt.
 */
export async function companiesByPlace(
  run: Run,
  loadRowsAt: LoadRowsAt,
  wanted: Wanted,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  options: RunOptions = {}
): Promise<CompaniesPageRow[]> {
  const query = companiesPlaces(placesSql(explored.companies, wanted));
  const places = (await run(query, [limit, offset], options)).map(({ place }) => place);
  return companiesAt(run, loadRowsAt, wanted, places, options);
}
