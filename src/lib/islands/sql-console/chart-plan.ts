import type { QueryResult, ResultColumn } from '$lib/query/ad-hoc/query-result';
import { qualifierColumns } from './qualifier-column';

export type ChartMark = 'bars' | 'line' | 'dots';

/** The columns that a chart shows, by index; `by` splits the rows into series. */
export interface ChartPlan {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  readonly by: number | undefined;
}

/**
 * A first chart for a result, by the types of its columns: a line over dates or years, bars over names, dots of two
 * measures. Undefined where no column is a number.
 */
export function chartPlan(result: QueryResult): ChartPlan | undefined {
  const { columns, rows } = result;
  if (rows.length === 0) return undefined;
  const qualifying = qualifierColumns(result);
  const isYear = (at: number) => columns[at]?.kind === 'number' && rows.every((row) => isYearNumber(row[at]));
  const at = (holds: (column: ResultColumn, at: number) => boolean) => columns.findIndex(holds);
  const isTime = (column: ResultColumn, place: number) => column.kind === 'time' || isYear(place);
  const isName = (column: ResultColumn, place: number) =>
    column.kind === 'text' && !qualifying.includes(place);
  const time = at(isTime);
  const measures = columns.flatMap((column, place) =>
    column.kind === 'number' && place !== time ? [place] : []
  );
  const [first, second] = measures;
  if (first === undefined) return undefined;
  if (time >= 0) {
    const repeats = new Set(rows.map((row) => row[time])).size < rows.length;
    const by = repeats ? at(isName) : -1;
    return { mark: 'line', x: time, y: first, by: by < 0 ? undefined : by };
  }
  // Figures that were counted by their qualifiers have these for names.
  const [counted = -1] = qualifying.filter(
    (place) => place < first && new Set(rows.map((row) => row[place])).size === rows.length
  );
  const named = at(isName);
  const text = named < 0 ? counted : named;
  if (second !== undefined && (text < 0 || text > first))
    return { mark: 'dots', x: first, y: second, by: undefined };
  if (text >= 0) return { mark: 'bars', x: text, y: first, by: undefined };
  return { mark: 'bars', x: first, y: first, by: undefined };
}

function isYearNumber(value: unknown): boolean {
  return (
    value === null || (Number.isInteger(Number(value)) && Number(value) >= 1800 && Number(value) <= 2200)
  );
}
