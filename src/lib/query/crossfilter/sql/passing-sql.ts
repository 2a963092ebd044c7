import { binExpression } from './bin-expression';
import type { Dimension } from '../dimension';
import type { Filters } from '../selection';

/** The SQL condition for rows that match every filter, by the bins that the linked views count. */
export function passingSql(dimensions: readonly Dimension[], filters: Filters): string {
  const passes = dimensions.flatMap((dimension, place) => {
    const selection = filters[place];
    if (!selection) return [];
    const bin = binExpression(dimension);
    const spans = selection.map(([from, to]) => `(${bin}) BETWEEN ${from} AND ${to - 1}`);
    return [spans.length > 0 ? `(${spans.join(' OR ')})` : 'FALSE'];
  });
  return passes.join('\n    AND ') || 'TRUE';
}
