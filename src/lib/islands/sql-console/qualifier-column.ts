import { combinedQualifier } from '$lib/format/combined-qualifier';
import { qualifiers, type Qualifier } from '$lib/format/qualifier';
import type { Value } from '$lib/query/engine/engine';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';

/** Where a result says how exact the figures of a column are. */
export interface QualifierColumn {
  /** Its place. */
  readonly at: number;
  /** The qualifier of a row's figure; undefined where the row states none. */
  readonly of: (row: readonly Value[]) => Qualifier | undefined;
}

/** Columns that may hold qualifiers: of one figure a row, or all of those that a figure was reckoned from, parted by blanks. */
const single = /^(?:qualifier|hedge)$/i;
const several = /^qualifiers$/i;
/** How many figures a reckoned one rests on, as the chart builder's SQL has it. */
const counted = /^rows$/i;

/** The columns of a result that hold nothing but qualifiers. */
export function qualifierColumns({ columns, rows }: QueryResult): number[] {
  return columns.flatMap(({ name, kind }, at) => {
    if (kind !== 'text' || !(single.test(name) || several.test(name))) return [];
    const stated = rows.map((row) => wordsOf(row[at]));
    return stated.some(({ length }) => length > 0) && stated.every((words) => words.every(isQualifier))
      ? [at]
      : [];
  });
}

/**
 * The column of qualifiers that belongs to a column of numbers: a qualifier belongs to the number before it, and to the one
 * after it where none is before.
 * @param used the columns that are no figures: those that a chart goes along and is parted by.
 * @returns undefined where the result states nothing of these numbers.
 */
export function qualifierColumn(
  result: QueryResult,
  number: number,
  used: readonly (number | undefined)[]
): QualifierColumn | undefined {
  const { columns } = result;
  const count = columns.findIndex(({ name }) => counted.test(name));
  for (const at of qualifierColumns(result)) {
    if (used.includes(at)) continue;
    const isReckoned = several.test(columns[at]?.name ?? '');
    const numbers = columns.flatMap(({ kind }, place) =>
      kind === 'number' && !used.includes(place) && !(isReckoned && place === count) ? [place] : []
    );
    const owner = numbers.findLast((place) => place < at) ?? numbers.find((place) => place > at);
    if (owner !== number) continue;
    return {
      at,
      of: (row) => {
        const words = wordsOf(row[at]);
        if (words.length === 0) return undefined;
        const rows = isReckoned ? (count < 0 ? Infinity : Number(row[count])) : 1;
        return combinedQualifier(words.join(' '), rows);
      }
    };
  }
  return undefined;
}

function wordsOf(value: Value | undefined): string[] {
  return value === null || value === undefined ? [] : String(value).split(' ').filter(Boolean);
}

const isQualifier = (word: string) => qualifiers.some((qualifier) => qualifier === word);
