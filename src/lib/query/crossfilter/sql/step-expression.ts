import { identifier, literal } from '../../engine/sql-text';
import type { Dimension } from '../dimension';

type Steps = Extract<Dimension, { kind: 'steps' }>;

/** The SQL of a row's value in a stepped dimension, a DOUBLE. */
export function valueExpression({ column }: Steps): string {
  return `CAST(${identifier(column)} AS DOUBLE)`;
}

/**
 * The SQL of the distance of a row's value from the start of a stepped dimension, in bins, a DOUBLE. Its integer part
 * is the bin, below 0 or past the last for values beyond the ends. NULL where a logarithm has no value.
 */
export function stepExpression(dimension: Steps): string {
  const value = valueExpression(dimension);
  // The logarithm of zero is an error, not NULL.
  const placed = dimension.scale === 'log' ? `log10(CASE WHEN ${value} > 0 THEN ${value} END)` : value;
  const [from, width] = [dimension.from, dimension.width].map((part) => `CAST(${literal(part)} AS DOUBLE)`);
  return `((${placed} - ${from}) / ${width})`;
}
