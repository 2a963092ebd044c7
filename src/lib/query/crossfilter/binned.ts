import type { Numbers } from '../engine/numbers';

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

/** The answer to binnedSql as a table of bins. */
export function binnedOf({ values, rows }: Numbers): Binned {
  return {
    rows,
    bins: values.filter((array) => array instanceof Uint16Array),
    values: values.find((array) => array instanceof Float64Array)
  };
}
