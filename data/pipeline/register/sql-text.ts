/** A text as a SQL literal. */
export function textSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as a SQL identifier. */
export function nameSql(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
