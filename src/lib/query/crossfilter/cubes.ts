/**
 * All that a brush in one view needs from the others, under the filters of all other views: for each of them a cube of
 * its bars by the bins of the active view, as prefix sums along these bins.
 */
export interface Cubes {
  readonly active: number;
  /** By dimension; that of the active one is empty. */
  readonly counts: readonly Prefixes<Uint32Array>[];
  /** The sums of values in the same shape, where requested. */
  readonly sums: readonly Prefixes<Float64Array>[];
  /** The number of rows that match every other filter, by active bin. */
  readonly total: Prefixes<Uint32Array>;
  readonly totalSum: Prefixes<Float64Array> | undefined;
}

/** Entry `bin * bars + bar` counts all rows of the bar whose active bin is below `bin`, from 0 to the number of bins. */
export interface Prefixes<A extends Uint32Array | Float64Array> {
  readonly bars: number;
  readonly prefix: A;
}

/** The memory of cubes in bytes. */
export function cubeBytes({ counts, sums, total, totalSum }: Cubes): number {
  return [...counts, ...sums, total, ...(totalSum ? [totalSum] : [])].reduce(
    (bytes, { prefix }) => bytes + prefix.byteLength,
    0
  );
}
