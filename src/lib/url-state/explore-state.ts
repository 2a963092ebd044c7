import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Filters } from '$lib/query/crossfilter/selection';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';

/** What the length of bars shows: how many rows they hold, or the money that these state. */
export type Measure = 'rows' | 'sum';

/** All of an explorer that can be shared or undone. */
export interface ExploreState {
  /** The table: one of the register's, or that of a local file. */
  readonly id: string;
  readonly currency: Currency;
  readonly measure: Measure;
  /** By view of the table, in their order. */
  readonly filters: Filters;
  readonly sort: Sort;
}

/** A table of the register as the page shows it at first. */
export function defaultState({ id, byPlace }: Pick<ExploredData, 'id' | 'byPlace'>): ExploreState {
  // The order of its file, where it is too large for another.
  const ofCompanies = { column: byPlace ? 'sector' : 'name_en', down: false };
  const sort = id === 'rounds' ? { column: 'announced', down: true } : ofCompanies;
  return { id, currency: 'HKD', measure: 'rows', filters: [], sort };
}
