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

/** A part of an address that could not be used, and why. */
export type Ignored =
  | { readonly why: 'unknown'; readonly name: string }
  | { readonly why: 'repeated'; readonly name: string }
  | { readonly why: 'year'; readonly name: string; readonly value: string }
  | { readonly why: 'order' }
  | { readonly why: 'place'; readonly value: string };

export const noFilters: Filters = { places: [] };

/** Reads filters from an address. What is malformed or unknown is left out and named; the rest holds. */
export function parseFilters(
  search: URLSearchParams,
  range: FilterRange
): { filters: Filters; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  for (const name of new Set(search.keys())) {
    if (!['from', 'to', 'place'].includes(name)) ignored.push({ why: 'unknown', name });
  }
  const from = yearOf('from', search, range, ignored);
  const to = yearOf('to', search, range, ignored);
  const asked = search
    .getAll('place')
    .flatMap((value) => value.split(','))
    .filter(Boolean);
  if (search.has('place') && asked.length === 0) ignored.push({ why: 'place', value: '' });
  const places = [...new Set(asked)].filter((value) => range.places.has(value));
  for (const value of new Set(asked)) if (!range.places.has(value)) ignored.push({ why: 'place', value });
  if (from !== undefined && to !== undefined && from > to) {
    ignored.push({ why: 'order' });
    return { filters: { places }, ignored };
  }
  return {
    filters: normal({ ...(from !== undefined && { from }), ...(to !== undefined && { to }), places }, range),
    ignored
  };
}

/** The filters without what is default: a period that starts with the first year does not filter by it. */
export function normal(filters: Filters, { first, last }: FilterRange): Filters {
  return {
    ...(filters.from !== undefined && filters.from > first && { from: filters.from }),
    ...(filters.to !== undefined && filters.to < last && { to: filters.to }),
    places: filters.places
  };
}

/** The address's search for filters, differences from the default only: "?from=2010&place=hsitp", or "". */
export function searchOf({ from, to, places }: Filters): string {
  const parts = [
    from === undefined ? '' : `from=${from}`,
    to === undefined ? '' : `to=${to}`,
    places.length > 0 ? `place=${places.map(encodeURIComponent).join(',')}` : ''
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export function isUnfiltered(filters: Filters): boolean {
  return searchOf(filters) === '';
}

function yearOf(
  name: 'from' | 'to',
  search: URLSearchParams,
  range: FilterRange,
  ignored: Ignored[]
): number | undefined {
  const [value, ...others] = search.getAll(name);
  if (value === undefined) return undefined;
  if (others.length > 0) ignored.push({ why: 'repeated', name });
  const year = Number(value);
  if (/^\d{4}$/.test(value) && year >= range.first && year <= range.last) return year;
  ignored.push({ why: 'year', name, value });
  return undefined;
}
