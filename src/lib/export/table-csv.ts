/** A cell of an exported table; a number is written unformatted. */
type Cell = string | number | boolean | null;

/**
 * Rows as CSV that spreadsheets read in the right encoding: UTF-8 with a byte order mark, CRLF, RFC 4180. A text that a
 * spreadsheet would read as a formula, even after white space, gets an apostrophe; NULL is an empty cell.
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
