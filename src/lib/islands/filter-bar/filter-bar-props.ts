import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import type { TermLink } from '$lib/glossary/term-link';
import type { Locale } from '$lib/format/locale';
import type { RunOptions } from '$lib/query/engine/engine';
import type { FilterRange, Filters } from '$lib/url-state/filters';

/** The props of the filter bar. */
export interface FilterBarProps {
  readonly locale: Locale;
  /** The root of the language's pages, ending in "/". */
  readonly home: string;
  /** The range of years to choose from. */
  readonly first: number;
  readonly last: number;
  readonly places: readonly { readonly slug: string; readonly name: string }[];
  /** Number of charts on the page. */
  readonly charts: number;
  /** Where the note of each chart uses words of the glossary, by the chart's id. */
  readonly terms?: Readonly<Record<string, readonly TermLink[]>>;
}

/** What a filter left. */
export interface Filtered {
  /** The number of figures with something to draw. */
  readonly count: number;
  /** The titles of the others, which are hidden. */
  readonly hidden: readonly string[];
}

/** Figures that can be filtered. */
export interface Filterable {
  /** Dims the figures while the next ones are made. */
  wait(isWaiting: boolean): void;
  /** Restores the figures that the server rendered. */
  restore(): void;
  /**
   * Draws every figure under the filters, all or none, and hides those that have nothing to draw.
   * @throws QueryError, LoadError, StartError, or the signal's reason.
   */
  filter(filters: Filters, empty: EmptyFigure, options: RunOptions): Promise<Filtered>;
}

export function filterRange({ first, last, places }: FilterBarProps): FilterRange {
  return { first, last, places: new Set(places.map(({ slug }) => slug)) };
}
