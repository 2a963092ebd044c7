import type { Cell } from '../cell';
import { CsvParser } from './csv-parser';
import { delimiters, type Delimiter } from '../plan';
import { valueType } from '../value-type';

/** The delimiter that splits the first lines into the most columns, consistently. */
export function sniffDelimiter(sample: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    let records: (string | null)[][] = [];
    try {
      records = new CsvParser(delimiter).push(`${sample}\n`).slice(0, 100);
    } catch {
      records = [];
    }
    const widths = records.map(({ length }) => length);
    const width = widths[0] ?? 1;
    const alike = widths.filter((one) => one === width).length / Math.max(1, widths.length);
    return { delimiter, score: width > 1 ? alike * (1 + Math.log(width) / 10) : 0 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ',';
}

/**
 * Whether the first record has the column names: all of its cells are distinct text, and those below are not text, or
 * longer than names. Where everything is text, a first row that does not recur counts as names.
 */
export function sniffHeader(records: readonly (readonly Cell[])[]): boolean {
  const [first = [], ...rest] = records;
  const isText = (cell: Cell) => cell === null || valueType(cell) === 'VARCHAR';
  if (!first.every(isText) || first.every((cell) => cell === null)) return false;
  if (rest.length === 0) return true;
  const typed = first.some((_, at) => rest.some((row) => row[at] != null && !isText(row[at] ?? null)));
  if (typed) return true;
  return !first.some((cell, at) => cell !== null && rest.some((row) => row[at] === cell));
}
