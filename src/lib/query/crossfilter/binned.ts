import type { Numbers } from '../engine/numbers';

/**
 * A table as bins: for each dimension the bin of each row. All arrays are Uint16Array though most would fit a byte,
 * because loops over two array types run at half the speed.
 */
export interface Binned {
  readonly rows: number;
  readonly bins: readonly Uint16Array[];
  /** The values to sum, NaN where a row has none; undefined where rows are only counted. */
  readonly values?: Float64Array | undefined;
}

/** The result of binnedSql as a table of bins. */
export function binnedOf({ values, rows }: Numbers): Binned {
  return {
    rows,
    bins: values.filter((array) => array instanceof Uint16Array),
    values: values.find((array) => array instanceof Float64Array)
  };
}
