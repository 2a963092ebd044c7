import { identifier, statementOf } from '../../engine/sql-text';
import { binExpression } from './bin-expression';
import type { Dimension } from '../dimension';

/**
 * The SQL of the number of rows in each bin of a dimension, and their sum; empty bins are omitted.
 * @param value the column to sum; without it every sum is 0.
 */
export function binCountsSql(rows: string, dimension: Dimension, value?: string): string {
  const summed = value === undefined ? '0' : `coalesce(sum(${identifier(value)}), 0)`;
  return `WITH explored AS (\n${statementOf(rows)}\n)
SELECT
  ${binExpression(dimension)} AS bin,
  CAST(count(*) AS INTEGER) AS n,
  CAST(${summed} AS DOUBLE) AS total
FROM explored
GROUP BY bin
ORDER BY bin`;
}
