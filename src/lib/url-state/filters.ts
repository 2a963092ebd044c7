import { defineSearch, places, year, type Ignored } from './search-codec';

/** What a page's filters are set to; what is left out is not filtered. */
export interface Filters {
  readonly from?: number;
  readonly to?: number;
  readonly places: readonly string[];
}

/** What a page's filters can be set to. */
export interface FilterRange {
  readonly first: number;
  readonly last: number;
  readonly places: ReadonlySet<string>;
}

export const noFilters: Filters = { places: [] };

/** The parameters of filters, for addresses that hold more than these. */
export function filterParameters(range: FilterRange) {
  return { from: year(range), to: year(range), place: places(range.places) };
}

/** Reads filters from an address. What is malformed or unknown is left out and named; the rest holds. */
export function parseFilters(
  search: URLSearchParams,
  range: FilterRange
): { filters: Filters; ignored: Ignored[] } {
  const { state, ignored } = defineSearch(filterParameters(range)).read(search);
  return { filters: filtersOf(state, range, ignored), ignored };
}

/** The filters of what was read. @param ignored a period that ends before it starts is added here. */
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

/** The filters without what is default: a period that starts with the first year does not filter by it. */
export function normal(filters: Filters, { first, last }: FilterRange): Filters {
  return {
    ...(filters.from !== undefined && filters.from > first && { from: filters.from }),
    ...(filters.to !== undefined && filters.to < last && { to: filters.to }),
    places: filters.places
  };
}

/** What is written is the same in every range. */
const written = defineSearch(filterParameters({ first: 0, last: 9999, places: new Set() }));

/** The address's search for filters, differences from the default only: "?from=2010&place=hsitp", or "". */
export function searchOf({ from, to, places: place }: Filters): string {
  return written.write({ from, to, place });
}

export function isUnfiltered(filters: Filters): boolean {
  return searchOf(filters) === '';
}
