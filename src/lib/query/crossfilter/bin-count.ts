import type { Dimension } from './dimension';

/** How many bins of values a dimension has; the bin of what has no value has this number. */
export function binCount(dimension: Dimension): number {
  return dimension.kind === 'steps' ? dimension.bins : dimension.values.length + (dimension.rest ? 1 : 0);
}
