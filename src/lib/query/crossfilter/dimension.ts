/**
 * How the values of a column fall into bins. A dimension has `bins` bins of values, then one for rows without a value
 * (NULL, no number, or not positive on a logarithmic scale); values beyond the ends count in the first and last bin.
 */
export type Dimension = Categories | Steps;

interface Categories {
  readonly kind: 'categories';
  readonly column: string;
  /** One bin per value. All other values share one more bin if `rest` is true; otherwise they count as "no value". */
  readonly values: readonly string[];
  readonly rest: boolean;
}

interface Steps {
  readonly kind: 'steps';
  readonly column: string;
  readonly scale: 'linear' | 'log';
  /** The start of the first bin: its value, or the decimal logarithm of that. */
  readonly from: number;
  /** The width of a bin, in values or in decades. */
  readonly width: number;
  /** Number of bins, about one per pixel, which a brush can distinguish. */
  readonly bins: number;
  /** Number of bins that are drawn as one bar. */
  readonly perBar: number;
  /** True for values between the edges of bins; false for whole years, whose ranges include their last year. */
  readonly continuous?: boolean;
}

/** Number of value bins of a dimension; the bin of rows without a value has this index. */
export function binCount(dimension: Dimension): number {
  return dimension.kind === 'steps' ? dimension.bins : dimension.values.length + (dimension.rest ? 1 : 0);
}

/** The bar of each bin, by index; the last bin, of rows without a value, has a bar to itself. */
export function barOfBin(dimension: Dimension): Uint16Array {
  const bins = binCount(dimension);
  const per = dimension.kind === 'steps' ? dimension.perBar : 1;
  const bars = Uint16Array.from({ length: bins + 1 }, (_, bin) => Math.floor(bin / per));
  bars[bins] = Math.ceil(bins / per);
  return bars;
}

/**
 * The value at which a bin of a stepped dimension starts; money has three significant digits, which suffice to keep
 * edges distinct.
 */
export function edgeValue(dimension: Extract<Dimension, { kind: 'steps' }>, bin: number): number {
  const at = dimension.from + bin * dimension.width;
  return dimension.scale === 'log' ? Number((10 ** at).toPrecision(3)) : at;
}

/** The bin whose start is closest to a value, within the dimension; the inverse of edgeValue. */
export function edgeBin(dimension: Extract<Dimension, { kind: 'steps' }>, value: number): number {
  const placed = dimension.scale === 'log' ? (value > 0 ? Math.log10(value) : -Infinity) : value;
  return Math.min(dimension.bins, Math.max(0, Math.round((placed - dimension.from) / dimension.width)));
}
