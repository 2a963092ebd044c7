/** A SQL text as a part of another: without the semicolon at its end. */
export function statementOf(sql: string): string {
  return sql.trim().replace(/;$/, '');
}
