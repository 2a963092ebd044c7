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

/** A table to explore: one of the register, counted by the server, or that of a local file. */
export interface ExploredSource {
  readonly id: string;
  /** Number of rows. */
  readonly rows: number;
  /** Currencies of display, the page's first; empty where no money is shown. */
  readonly currencies: readonly Currency[];
  readonly start: ExploreState;
  views(currency: Currency): readonly ExploredViewData[];
  /**
   * Gives the bins of every row to a counting worker.
   * @throws StartError, LoadError or QueryError from the engine.
   */
  link(currency: Currency, options: RunOptions): Promise<LinkedTable>;
}
