import type { Dimension } from './dimension';

/** The bin whose start is nearest to a value, within the dimension: the way back from edgeValue. */
export function edgeBin(dimension: Extract<Dimension, { kind: 'steps' }>, value: number): number {
  const placed = dimension.scale === 'log' ? (value > 0 ? Math.log10(value) : -Infinity) : value;
  return Math.min(dimension.bins, Math.max(0, Math.round((placed - dimension.from) / dimension.width)));
}
