import type { Currency } from '$lib/catalogue/generated/rows';
import type { Dimension } from './dimension';
import type { ExploredId, ExploredView } from './explored';

/** A view as a page transfers it: its bins, and their counts without filters. */
export interface ExploredViewData extends Pick<ExploredView, 'kind'> {
  /** The id of a register view, or the column index of a local table. */
  readonly id: string;
  /** The column name of a local table, which has no message. */
  readonly name?: string;
  readonly dimension: Dimension;
  /** One count per bar, the last for rows without a value. */
  readonly counts: readonly number[];
  /** The sums of the same bars by currency of display; empty where the table holds no money. */
  readonly sums: Readonly<Partial<Record<Currency, readonly number[]>>>;
  /** Names of categories by slug, in the page's language. */
  readonly names: Readonly<Record<string, string>>;
}

/** A table as a page transfers it: all that is needed to draw it and to query more. */
export interface ExploredData {
  readonly id: ExploredId;
  readonly rows: number;
  /** Whether it is too large to be loaded whole: its rows are then read from its file, by position. */
  readonly byPlace: boolean;
  /** Currencies of display, the page's first; empty where no money is shown. */
  readonly currencies: readonly Currency[];
  /** The views; a view of money occurs once per currency, in their order. */
  readonly views: readonly ExploredViewData[];
}
