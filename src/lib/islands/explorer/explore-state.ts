import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredId } from '$lib/query/crossfilter/explored';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';
import type { Filters } from '$lib/query/crossfilter/selection';

/** What bars are as long as: how many rows they hold, or the money that these state. */
export type Measure = 'rows' | 'sum';

/** All of the explore page that can be shared: it stands in the address, as differences from the default. */
export interface ExploreState {
  readonly id: ExploredId;
  readonly currency: Currency;
  readonly measure: Measure;
  /** By view of the table, in their order. */
  readonly filters: Filters;
  readonly sort: Sort;
}
