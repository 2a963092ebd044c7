import { identifier, statementOf } from '../../engine/sql-text';
import type { ExploredView } from '../explored';

/**
 * The SQL of what a column holds, to make bins of: for categories each value and how often it stands there, those that
 * stand there most first; for others the least and the greatest, and for numbers whether all are whole.
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
