import type { ExploreRow } from './explore-row';

/** The widest texts of each column of a table, its documents as the last. */
export type WidestCells = readonly (readonly (readonly string[])[])[];

/** Letters differ in width, so the longest text is not surely the widest: a few stand for all. */
const CANDIDATES = 3;

/**
 * The widest texts of each column among all rows, so that a table of which a page shows a part can keep room for the rest.
 * @returns by column up to three candidates, each the texts that stand beside one another in a cell.
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

/** Roughly, in halves of a square: a Chinese character is one, a capital or a wide letter less, the rest half. */
function width(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[\u2e80-\u9fff\uf900-\uffef]/.test(letter) ? 2 : /[A-ZmwMW@%&]/.test(letter) ? 1.35 : 1;
  return sum;
}
