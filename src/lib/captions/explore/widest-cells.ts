import type { ExploreRow } from './explore-row';

/** The widest texts of each column of a table; the documents column is last. */
export type WidestCells = readonly (readonly (readonly string[])[])[];

/** Letters differ in width, so the longest text may not be the widest: several candidates are measured. */
const CANDIDATES = 3;

/**
 * The widest texts of each column over all rows, so that a table that shows only some rows can reserve the width.
 * @returns by column up to three candidates, each with the texts that share a cell.
 */
export function widestCells(rows: readonly ExploreRow[]): WidestCells {
  const columns = (rows[0]?.cells ?? []).map((_, place) => rows.map(({ cells }) => [cells[place] ?? '']));
  const documents = rows.map((row) => row.documents.map(({ publisher }) => publisher));
  return [...columns, documents].map((column) => {
    const distinct = new Map(column.map((texts) => [texts.join(' '), texts]));
    return [...distinct]
      .sort(([a], [b]) => width(b) - width(a))
      .slice(0, CANDIDATES)
      .map(([, texts]) => texts);
  });
}

/** Estimated width in half squares: a Chinese character counts two, a capital or wide letter less, all else one. */
function width(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[\u2e80-\u9fff\uf900-\uffef]/.test(letter) ? 2 : /[A-ZmwMW@%&]/.test(letter) ? 1.35 : 1;
  return sum;
}
