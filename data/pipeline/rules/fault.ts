/** What is wrong with one cell: what stands there, and what may stand there. */
export interface Finding {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** A finding with its place: the CSV file and the 1-based line where the record starts (the header is line 1). */
export interface Fault extends Finding {
  readonly file: string;
  readonly row: number;
}

const LONGEST = 80;

/** A cell as a fault shows it: quoted, invisible characters escaped, cut when long; `nothing` when empty. */
export function shown(cell: string): string {
  if (cell === '') return 'nothing';
  const visible = JSON.stringify(cell).replace(/[\p{Cc}\p{Cf}\p{Mn}\u2028\u2029\ufffd]/gu, escaped);
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…"` : visible;
}

/** The fault as one line, `file:row: column: found …, expected …`. */
export function faultLine({ file, row, column, found, expected }: Fault): string {
  return `${file}:${row}: ${column}: found ${found}, expected ${expected}`;
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
