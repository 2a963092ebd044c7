import { identifier } from '../identifier';
import { binExpression } from './bin-expression';
import type { Dimension } from './dimension';
import { statementOf } from './statement-of';

/**
 * The SQL that turns a question's rows into bins: a USMALLINT column for each dimension, d0, d1..., and a DOUBLE, v, for
 * what is summed. Rows come in no order: cubes do not depend on it.
 * @param rows the SQL of the rows; its parameters keep their places.
 */
export function binnedSql(rows: string, dimensions: readonly Dimension[], value?: string): string {
  const columns = dimensions.map(
    (dimension, place) => `CAST(${binExpression(dimension)} AS USMALLINT) AS d${place}`
  );
  if (value !== undefined) columns.push(`CAST(${identifier(value)} AS DOUBLE) AS v`);
  return `WITH explored AS (\n${statementOf(rows)}\n)\nSELECT\n  ${columns.join(',\n  ')}\nFROM explored`;
}
