/** Whether a text of SQL has a table's name in it, as a whole word. */
export function namesTable(sql: string, table: string): boolean {
  const literal = table.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])${literal}(?![\p{L}\p{N}_])`, 'iu').test(sql);
}
