/**
 * How the values of a column fall into bins. A dimension has `bins` bins of values and after them one for what has no
 * value (NULL, no number, or not positive on a logarithmic scale); values beyond the ends count in the first and last.
 */
export type Dimension = Categories | Steps;

interface Categories {
  readonly kind: 'categories';
  readonly column: string;
  /** A bin each; whatever else is found falls into one more after them, if `rest`. Without it that is "no value". */
  readonly values: readonly string[];
  readonly rest: boolean;
}

interface Steps {
  readonly kind: 'steps';
  readonly column: string;
  readonly scale: 'linear' | 'log';
  /** Where the first bin starts: the value, or its decimal logarithm. */
  readonly from: number;
  /** How wide a bin is, in values or in decades. */
  readonly width: number;
  /** As many as a brush can tell apart: about one a pixel. */
  readonly bins: number;
  /** How many bins are drawn as one bar. */
  readonly perBar: number;
  /** Whether its values lie anywhere between its edges, and are not whole years, which end with the last that is within. */
  readonly continuous?: boolean;
}
