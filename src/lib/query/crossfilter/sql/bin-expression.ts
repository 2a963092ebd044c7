import { identifier, literal } from '../../engine/sql-text';
import { binCount, type Dimension } from '../dimension';
import { stepExpression, valueExpression } from './step-expression';

/** The SQL of a row's bin in a dimension, an integer. Identifiers are quoted, values are literals. */
export function binExpression(dimension: Dimension): string {
  const column = identifier(dimension.column);
  const none = binCount(dimension);
  if (dimension.kind === 'categories') {
    const found =
      dimension.values.length > 0 ? `list_position(${literal(dimension.values)}, ${column})` : 'NULL';
    const rest = dimension.rest ? dimension.values.length : none;
    // Where a value is missing from the list, one engine returns position 0 and another NULL.
    return `CASE WHEN ${column} IS NULL THEN ${none} ELSE coalesce(nullif(${found}, 0) - 1, ${rest}) END`;
  }
  return binOfStep(dimension, stepExpression(dimension), valueExpression(dimension));
}

/**
 * The SQL of the bin for a named step and value. A CASE, because `least` and `greatest` each take four times as long as
 * all the rest, and most values stop at its first branch.
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
