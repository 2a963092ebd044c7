import { explored } from '../crossfilter/explored';
import { loadedPageSql, placesSql } from '../crossfilter/sql/page-sql';
import type { RunOptions } from '../engine/engine';
import { companiesPage, companiesPlaces, type CompaniesPageRow } from './explore/explore-pages';
import type { LoadRowsAt } from '../engine/load-rows-at';
import type { Run } from '../engine/run';

/** The columns of a company that the table shows. */
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
 * The companies at some positions in the file of a register too large to be loaded whole: only the row groups around
 * them are fetched.
 * @param wanted the state that gave the positions. @param places all positions of the page.
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
 * The companies of one page of such a register: a query over the binned columns finds their positions in the file.
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
