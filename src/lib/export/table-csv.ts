/** A cell of a table that leaves; a number is written as it is. */
type Cell = string | number | boolean | null;

/**
 * Rows as a CSV file that spreadsheets open in the right letters: UTF-8 with a mark in front, CRLF, RFC 4180. A text that
 * a spreadsheet would take for a formula, white space before it or not, gets an apostrophe; NULL is an empty cell.
 */
export function tableCsv(columns: readonly string[], rows: readonly object[]): string {
  const line = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`;
  const body = rows.map((row) => {
    const cells: Readonly<Record<string, Cell>> = { ...row };
    return line(columns.map((column) => cells[column] ?? null));
  });
  return `\ufeff${line(columns)}${body.join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
