import type { QueryResult } from '$lib/query/ad-hoc/query-result';
import type { ChartPlan } from './chart-plan';

/** What can be told apart on one drawing. */
const most = { series: 6, bars: 40, points: 5_000 };

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

export interface ChartPoints {
  readonly series: readonly ChartSeries[];
  /** Rows that the chart leaves out: those without a number, and those that are too many. */
  readonly left: number;
}

/** The rows of an answer as points. A place of bars counts from 0; a day is a number of milliseconds. */
export function chartPoints({ columns, rows }: QueryResult, { mark, x, y, by }: ChartPlan): ChartPoints {
  const limit = mark === 'bars' ? most.bars : most.points;
  const groups = new Map<string, { x: number; y: number; label: string }[]>();
  const isTime = columns[x]?.kind === 'time';
  // Bars that would have one name have all that their rows say.
  const repeats = mark === 'bars' && new Set(rows.map((row) => row[x])).size < rows.length;
  const others = repeats ? columns.flatMap(({ kind }, at) => (kind === 'text' && at !== x ? [at] : [])) : [];
  let shown = 0;
  for (const row of rows) {
    const label = [x, ...others].map((at) => textOf(row[at])).join(' · ');
    const place =
      mark === 'bars'
        ? shown
        : isTime
          ? Date.parse(label.slice(0, 19).replace(' ', 'T') + (label.length > 10 ? 'Z' : ''))
          : numberOf(row[x]);
    const value = numberOf(row[y]);
    const name = by === undefined ? '' : textOf(row[by]);
    if (shown >= limit || !Number.isFinite(place) || !Number.isFinite(value)) continue;
    const group = groups.get(name) ?? [];
    if (group.length === 0 && groups.size >= most.series) continue;
    groups.set(name, group);
    group.push({ x: place, y: value, label });
    shown++;
  }
  const series = [...groups].map(([name, points]) => ({
    name,
    points: mark === 'line' ? points.toSorted((a, b) => a.x - b.x) : points
  }));
  return { series, left: rows.length - shown };
}

function numberOf(value: unknown): number {
  return value === null || value === undefined || value === '' ? Number.NaN : Number(value);
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '∅' : String(value);
}
