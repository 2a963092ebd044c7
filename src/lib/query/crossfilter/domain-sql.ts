import { identifier } from '../identifier';
import type { ExploredView } from './explored';
import { statementOf } from './statement-of';

/**
 * The SQL of what a column holds, to make bins of: for categories each value and how often it stands there, those that
 * stand there most first; for numbers the least and the greatest, and whether all are whole.
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
  return `${explored}SELECT
  CAST(min(${column}) AS DOUBLE) AS least,
  CAST(max(${column}) AS DOUBLE) AS most,
  bool_and(${column} = floor(${column})) AS whole
FROM explored
${kind === 'numbers' ? '' : `WHERE ${column} > 0\n`}ORDER BY least`;
}
