import type { Qualifier } from '$lib/format/qualifier';
import type { Value } from '$lib/query/engine/engine';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import type { ChartPlan } from './chart-plan';
import { qualifierColumn, qualifierColumns } from './qualifier-column';

/** The most that one drawing can show legibly. */
const most = { series: 6, bars: 40, points: 5_000 };

/** So many figures can be walked through one by one: each has a mark of its own, and a row in the table under the drawing. */
export const mostMarks = 1_000;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** What it is a figure of: the name of a bar, else its place along x. */
  readonly label: string;
  /** Undefined where the result states none. */
  readonly qualifier: Qualifier | undefined;
  /** The row of the result that it was read from, from 0. */
  readonly row: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoints {
  readonly series: readonly ChartSeries[];
  /** Rows that the chart omits: those without a number, and those above the limits. */
  readonly left: number;
  /** Whether the result says how exact its figures are. */
  readonly isQualified: boolean;
}

/** The rows of an answer as points. A place of bars counts from 0; a day is a number of milliseconds. */
export function chartPoints(result: QueryResult, { mark, x, y, by }: ChartPlan): ChartPoints {
  const { columns, rows } = result;
  const limit = mark === 'bars' ? most.bars : most.points;
  const groups = new Map<string, ChartPoint[]>();
  const isTime = columns[x]?.kind === 'time';
  const stated = qualifierColumn(result, y, mark === 'bars' ? [x] : [x, by]);
  const others = mark === 'bars' ? namesOfRows(result, x) : [];
  let shown = 0;
  for (const [at, row] of rows.entries()) {
    const label = [x, ...others].map((column) => textOf(row[column])).join(' · ');
    const place = mark === 'bars' ? shown : isTime ? timeOf(label) : numberOf(row[x]);
    const value = numberOf(row[y]);
    const name = by === undefined || mark === 'bars' ? '' : textOf(row[by]);
    if (shown >= limit || !Number.isFinite(place) || !Number.isFinite(value)) continue;
    const group = groups.get(name) ?? [];
    if (group.length === 0 && groups.size >= most.series) continue;
    groups.set(name, group);
    group.push({ x: place, y: value, label, qualifier: stated?.of(row), row: at });
    shown++;
  }
  const series = [...groups].map(([name, points]) => ({
    name,
    points: mark === 'line' ? points.toSorted((a, b) => a.x - b.x) : points
  }));
  return { series, left: rows.length - shown, isQualified: stated !== undefined };
}

/** Bars that would have one name have all that their rows say. */
function namesOfRows(result: QueryResult, x: number): number[] {
  const { columns, rows } = result;
  if (new Set(rows.map((row) => row[x])).size === rows.length) return [];
  const hidden = [x, ...qualifierColumns(result)];
  return columns.flatMap(({ kind }, at) => (kind === 'text' && !hidden.includes(at) ? [at] : []));
}

function timeOf(label: string): number {
  return Date.parse(label.slice(0, 19).replace(' ', 'T') + (label.length > 10 ? 'Z' : ''));
}

function numberOf(value: Value | undefined): number {
  return value === null || value === undefined || value === '' ? Number.NaN : Number(value);
}

function textOf(value: Value | undefined): string {
  return value === null || value === undefined ? '∅' : String(value);
}
