import { binExpression } from './bin-expression';
import type { Dimension } from './dimension';
import { statementOf } from './statement-of';

/** The SQL of how many rows fall into each bin of a dimension; empty bins are left out. */
export function binCountsSql(rows: string, dimension: Dimension): string {
  return `WITH explored AS (\n${statementOf(rows)}\n)
SELECT
  ${binExpression(dimension)} AS bin,
  CAST(count(*) AS INTEGER) AS n
FROM explored
GROUP BY bin
ORDER BY bin`;
}
