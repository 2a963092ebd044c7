/**
 * A table as bins: for each dimension the bin of each row. All are Uint16Array though most would fit a byte, since loops
 * over two kinds of arrays run half as fast.
 */
export interface Binned {
  readonly rows: number;
  readonly bins: readonly Uint16Array[];
  /** What sums add up, NaN where a row has no value; undefined where only rows are counted. */
  readonly values?: Float64Array | undefined;
}
