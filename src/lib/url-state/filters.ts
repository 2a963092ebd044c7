import { defineSearch, places, year, type Ignored } from './search-codec';

/** The filters of a page; an omitted part does not filter. */
export interface Filters {
  readonly from?: number;
  readonly to?: number;
  readonly places: readonly string[];
}

/** The values that a page's filters may have. */
export interface FilterRange {
  readonly first: number;
  readonly last: number;
  readonly places: ReadonlySet<string>;
}

export const noFilters: Filters = { places: [] };

/** The parameters of filters, for addresses with further parameters. */
export function filterParameters(range: FilterRange) {
  return { from: year(range), to: year(range), place: places(range.places) };
}

/** Reads filters from an address. Malformed or unknown parts are dropped and reported; the rest counts. */
export function parseFilters(
  search: URLSearchParams,
  range: FilterRange
): { filters: Filters; ignored: Ignored[] } {
  const { state, ignored } = defineSearch(filterParameters(range)).read(search);
  return { filters: filtersOf(state, range, ignored), ignored };
}

/** The filters from parsed parameters. @param ignored gets a period that ends before it starts. */
export function filtersOf(
  state: { from: number | undefined; to: number | undefined; place: readonly string[] },
  range: FilterRange,
  ignored: Ignored[]
): Filters {
  const { from, to, place: chosen } = state;
  if (from !== undefined && to !== undefined && from > to) {
    ignored.push({ why: 'order' });
    return { places: chosen };
  }
  return normal(
    { ...(from !== undefined && { from }), ...(to !== undefined && { to }), places: chosen },
    range
  );
}

/** The filters without defaults: a period that starts with the first year does not filter by it. */
export function normal(filters: Filters, { first, last }: FilterRange): Filters {
  return {
    ...(filters.from !== undefined && filters.from > first && { from: filters.from }),
    ...(filters.to !== undefined && filters.to < last && { to: filters.to }),
    places: filters.places
  };
}

/** Writing does not depend on the range. */
const written = defineSearch(filterParameters({ first: 0, last: 9999, places: new Set() }));

/** The search of an address for filters; defaults are omitted: "?from=2010&place=hsitp", or "". */
export function searchOf({ from, to, places: place }: Filters): string {
  return written.write({ from, to, place });
}

export function isUnfiltered(filters: Filters): boolean {
  return searchOf(filters) === '';
}
