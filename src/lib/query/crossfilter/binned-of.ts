import type { Numbers } from '../engine/numbers';
import type { Binned } from './binned';

/** The answer to binnedSql as a table of bins. */
export function binnedOf({ values, rows }: Numbers): Binned {
  return {
    rows,
    bins: values.filter((array) => array instanceof Uint16Array),
    values: values.find((array) => array instanceof Float64Array)
  };
}
