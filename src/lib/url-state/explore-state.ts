import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Filters } from '$lib/query/crossfilter/selection';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';

/** What the length of bars shows: numbers of rows, or the money that they state. */
export type Measure = 'rows' | 'sum';

/** The state of an explorer, for sharing and undo. */
export interface ExploreState {
  /** A table of the register, or that of a local file. */
  readonly id: string;
  readonly currency: Currency;
  readonly measure: Measure;
  /** One entry per view, in the order of the table's views. */
  readonly filters: Filters;
  readonly sort: Sort;
}

/** The initial state of a register table. */
export function defaultState({ id, byPlace }: Pick<ExploredData, 'id' | 'byPlace'>): ExploreState {
  // File order, where the table is too large to sort.
  const ofCompanies = { column: byPlace ? 'sector' : 'name_en', down: false };
  const sort = id === 'rounds' ? { column: 'announced', down: true } : ofCompanies;
  return { id, currency: 'HKD', measure: 'rows', filters: [], sort };
}
