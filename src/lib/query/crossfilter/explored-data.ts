import type { Currency } from '$lib/catalogue/generated/rows';
import type { Dimension } from './dimension';
import type { ExploredId, ExploredView } from './explored';

/** A view as a page carries it: its bins, and what they hold while nothing is filtered. */
export interface ExploredViewData extends Pick<ExploredView, 'kind'> {
  /** What it bins: a view of the register by its id, of a reader's table by its place. */
  readonly id: string;
  /** Of a reader's table the column, which no message names. */
  readonly name?: string;
  readonly dimension: Dimension;
  /** A count a bar, the last that of rows without a value. */
  readonly counts: readonly number[];
  /** By currency of display what the same bars sum up to; none where the table holds no money. */
  readonly sums: Readonly<Partial<Record<Currency, readonly number[]>>>;
  /** Names of categories, by slug, in the language of the page. */
  readonly names: Readonly<Record<string, string>>;
}

/** A table as a page carries it: all that is needed to draw it and to ask for more. */
export interface ExploredData {
  readonly id: ExploredId;
  readonly rows: number;
  /** Whether it is too large to be held whole: its rows are then read from its file, by their places. */
  readonly byPlace: boolean;
  /** Currencies of display, that of the page first; none where no money is shown. */
  readonly currencies: readonly Currency[];
  /** The views; a view of money occurs once per currency, in their order. */
  readonly views: readonly ExploredViewData[];
}
