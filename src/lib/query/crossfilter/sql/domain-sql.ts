import { identifier, statementOf } from '../../engine/sql-text';
import type { ExploredView } from '../explored';

/**
 * The SQL of a column's domain, from which bins are made: for categories each value with its frequency, the most
 * frequent first; for others the least and the greatest value, and for numbers whether all are integers.
 */
export function domainSql(rows: string, { id, kind }: { id: string; kind: ExploredView['kind'] }): string {
  const column = identifier(id);
  const explored = `WITH explored AS (\n${statementOf(rows)}\n)\n`;
  if (kind === 'categories') {
    return `${explored}SELECT
  ${column} AS value,
  CAST(count(*) AS INTEGER) AS n
FROM explored
GROUP BY ${column}
ORDER BY n DESC, value`;
  }
  const ends = `  CAST(min(${column}) AS DOUBLE) AS least,\n  CAST(max(${column}) AS DOUBLE) AS most`;
  if (kind === 'numbers') {
    const whole = `  bool_and(${column} = floor(${column})) AS whole`;
    return `${explored}SELECT\n${ends},\n${whole}\nFROM explored\nORDER BY least`;
  }
  return `${explored}SELECT\n${ends}\nFROM explored\nWHERE ${column} > 0\nORDER BY least`;
}
