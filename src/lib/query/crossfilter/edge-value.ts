import type { Dimension } from './dimension';

/**
 * The value at which a bin of a stepped dimension starts; money with three significant digits, which no two edges share.
 */
export function edgeValue(dimension: Extract<Dimension, { kind: 'steps' }>, bin: number): number {
  const at = dimension.from + bin * dimension.width;
  return dimension.scale === 'log' ? Number((10 ** at).toPrecision(3)) : at;
}
