import { filterParameters, filtersOf, noFilters, type FilterRange, type Filters } from './filters';
import { choice, defineSearch, subset, type Ignored } from './search-codec';

/** The version of the message API; every message carries it, and messages of another version are ignored. */
export const apiVersion = 1;

export const parts = ['title', 'subtitle', 'legend', 'note', 'source', 'table'] as const;
export const currencies = ['HKD', 'USD', 'CNY'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

export type Part = (typeof parts)[number];
export type Currency = (typeof currencies)[number];
export type Theme = (typeof themes)[number];

/** What an embed shows. */
export interface EmbedView {
  readonly theme: Theme;
  readonly hide: readonly Part[];
  readonly currency: Currency;
  readonly filters: Filters;
}

const displayParameters = {
  theme: choice(themes, 'auto'),
  hide: subset(parts),
  currency: choice(currencies, 'HKD')
};

/**
 * Reads a view from an address. Malformed or unknown parts are dropped and reported; the rest counts.
 * @param range of the chart's filters; undefined where it has none.
 */
export function parseView(
  search: URLSearchParams,
  range: FilterRange | undefined
): { view: EmbedView; ignored: Ignored[] } {
  if (!range) {
    const { state, ignored } = defineSearch(displayParameters).read(search);
    return { view: { ...state, filters: noFilters }, ignored };
  }
  const { state, ignored } = defineSearch({ ...displayParameters, ...filterParameters(range) }).read(search);
  const { theme, hide, currency } = state;
  return { view: { theme, hide, currency, filters: filtersOf(state, range, ignored) }, ignored };
}

/** Writing does not depend on the range. */
const written = defineSearch({
  ...displayParameters,
  ...filterParameters({ first: 0, last: 9999, places: new Set() })
});

/** The search of an embed's address for a view; defaults are omitted. */
export function searchOfView({ filters: { from, to, places: place }, ...view }: EmbedView): string {
  return written.write({ ...view, from, to, place });
}
