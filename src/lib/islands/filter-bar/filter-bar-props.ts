import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import type { Locale } from '$lib/format/locale';
import type { RunOptions } from '$lib/query/engine/engine';
import type { FilterRange, Filters } from '$lib/url-state/filters';

/** What the filter bar is given by its page. */
export interface FilterBarProps {
  readonly locale: Locale;
  /** Where the pages of the language start, ending in "/". */
  readonly home: string;
  /** The first year and the last one that can be chosen. */
  readonly first: number;
  readonly last: number;
  readonly places: readonly { readonly slug: string; readonly name: string }[];
  /** How many charts the page has. */
  readonly charts: number;
}

/** The figures that the filters of a page reach. */
export interface Filterable {
  /** Dims the figures while the next ones are made. */
  wait(isWaiting: boolean): void;
  /** Puts back the figures that the page came with. */
  restore(): void;
  /**
   * Draws every figure under the filters, all or none.
   * @returns how many have something to draw.
   * @throws QueryError, LoadError, StartError, or the signal's reason.
   */
  filter(filters: Filters, empty: EmptyFigure, options: RunOptions): Promise<number>;
}

export function filterRange({ first, last, places }: FilterBarProps): FilterRange {
  return { first, last, places: new Set(places.map(({ slug }) => slug)) };
}
