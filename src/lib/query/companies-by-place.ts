import type { Dimension } from './crossfilter/dimension';
import { explored } from './crossfilter/explored';
import { placesSql, type Sort } from './crossfilter/page-sql';
import type { Filters } from './crossfilter/selection';
import type { RunOptions } from './engine';
import { companiesNear, companiesPlaces, type CompaniesPageRow } from './explore-pages';
import type { Near } from './near';
import type { Run } from './run';

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

interface Asked {
  readonly dimensions: readonly Dimension[];
  readonly filters: Filters;
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
}

/**
 * The companies of one page of a register that is too large to be held whole: the columns that views bin say where in the file the
 * rows stand, and the row groups around those places say the rest.
 * @throws StartError, LoadError, QueryError or the signal's reason.
 */
export async function companiesByPlace(
  run: Run,
  near: Near,
  { dimensions, filters, sort, limit, offset }: Asked,
  options: RunOptions = {}
): Promise<CompaniesPageRow[]> {
  const sql = placesSql(explored.companies, dimensions, filters, sort);
  const places = (await run(companiesPlaces(sql), [limit, offset], options)).map(({ place }) => place);
  if (places.length === 0) return [];
  await near('companies', shown, places, options);
  options.signal?.throwIfAborted();
  return run(companiesNear, [places], options);
}
