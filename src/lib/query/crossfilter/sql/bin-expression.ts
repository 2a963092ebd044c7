import { identifier, literal } from '../../engine/sql-text';
import { binCount, type Dimension } from '../dimension';
import { stepExpression, valueExpression } from './step-expression';

/** The SQL that gives a row's bin in a dimension, a whole number. Names are quoted, values are literals. */
export function binExpression(dimension: Dimension): string {
  const column = identifier(dimension.column);
  const none = binCount(dimension);
  if (dimension.kind === 'categories') {
    const found =
      dimension.values.length > 0 ? `list_position(${literal(dimension.values)}, ${column})` : 'NULL';
    const rest = dimension.rest ? dimension.values.length : none;
    // A list without the value has position 0 in one engine and NULL in another.
    return `CASE WHEN ${column} IS NULL THEN ${none} ELSE coalesce(nullif(${found}, 0) - 1, ${rest}) END`;
  }
  return binOfStep(dimension, stepExpression(dimension), valueExpression(dimension));
}

/**
 * The SQL of the bin at a step, of a value whose step and self are named. A CASE, since `least` and `greatest` each take
 * four times as long as all else here, and most values stop at its first branch.
 */
export function binOfStep(
  dimension: Extract<Dimension, { kind: 'steps' }>,
  step: string,
  value: string
): string {
  const none = binCount(dimension);
  const positive = dimension.scale === 'log' ? ` AND ${value} > 0` : '';
  return `CAST(CASE
    WHEN ${step} >= 0 AND ${step} < ${none} THEN floor(${step})
    WHEN isfinite(${value})${positive} THEN CASE WHEN ${step} < 0 THEN 0 ELSE ${none - 1} END
    ELSE ${none}
  END AS INTEGER)`;
}
