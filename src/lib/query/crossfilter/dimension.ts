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

/** How many bins of values a dimension has; the bin of what has no value has this number. */
export function binCount(dimension: Dimension): number {
  return dimension.kind === 'steps' ? dimension.bins : dimension.values.length + (dimension.rest ? 1 : 0);
}

/** The bar that each bin is drawn in, by number of the bin; the last is that of what has no value, alone. */
export function barOfBin(dimension: Dimension): Uint16Array {
  const bins = binCount(dimension);
  const per = dimension.kind === 'steps' ? dimension.perBar : 1;
  const bars = Uint16Array.from({ length: bins + 1 }, (_, bin) => Math.floor(bin / per));
  bars[bins] = Math.ceil(bins / per);
  return bars;
}

/**
 * The value at which a bin of a stepped dimension starts; money with three significant digits, which no two edges share.
 */
export function edgeValue(dimension: Extract<Dimension, { kind: 'steps' }>, bin: number): number {
  const at = dimension.from + bin * dimension.width;
  return dimension.scale === 'log' ? Number((10 ** at).toPrecision(3)) : at;
}

/** The bin whose start is nearest to a value, within the dimension: the way back from edgeValue. */
export function edgeBin(dimension: Extract<Dimension, { kind: 'steps' }>, value: number): number {
  const placed = dimension.scale === 'log' ? (value > 0 ? Math.log10(value) : -Infinity) : value;
  return Math.min(dimension.bins, Math.max(0, Math.round((placed - dimension.from) / dimension.width)));
}
