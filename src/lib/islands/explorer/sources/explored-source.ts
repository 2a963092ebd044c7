import type { Currency } from '$lib/catalogue/generated/rows';
import type { Crossfilter } from '$lib/query/crossfilter/crossfilter';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { RunOptions } from '$lib/query/engine/engine';
import type { ExploreState } from '$lib/url-state/explore-state';

/** A table whose rows are bins in a worker, ready for brushes. */
export interface LinkedTable {
  readonly crossfilter: Crossfilter;
  close(): void;
}

/** A table that is explored: one of the register's, which the page brings counted, or that of a local file. */
export interface ExploredSource {
  readonly id: string;
  /** How many rows it has. */
  readonly rows: number;
  /** Currencies of display, that of the page first; none where no money is shown. */
  readonly currencies: readonly Currency[];
  readonly start: ExploreState;
  views(currency: Currency): readonly ExploredViewData[];
  /**
   * Gives the bins of every row to a worker that counts.
   * @throws StartError, LoadError or QueryError where the engine cannot.
   */
  link(currency: Currency, options: RunOptions): Promise<LinkedTable>;
}
