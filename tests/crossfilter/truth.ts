import { binCount, type Dimension } from '../../src/lib/query/crossfilter/dimension';
import type { Filters, Selection } from '../../src/lib/query/crossfilter/selection';
import { identifier, literal } from '../../src/lib/query/engine/sql-text';

/**
 * Adds the bar of every dimension to a table, as columns b0, b1..., by comparing values with the edges of bars, not by
 * the formula of bins.
 */
export function withBars(sql: string, dimensions: readonly Dimension[]): string {
  const bars = dimensions.map((dimension, place) => `${bar(dimension)} AS b${place}`);
  return `raw AS MATERIALIZED (${sql}), t AS MATERIALIZED (SELECT *, ${bars.join(', ')} FROM raw)`;
}

/**
 * The SQL of what every view of `t` shows under filters: rows of `view`, `bar`, `n` and `sum`; view -1 has the rows
 * that match all filters.
 */
export function truth(dimensions: readonly Dimension[], filters: Filters): string {
  const passes = (except: number) =>
    dimensions
      .flatMap((dimension, place) => {
        const selection = filters[place];
        return selection && place !== except ? [chosen(dimension, place, selection)] : [];
      })
      .join(' AND ') || 'TRUE';
  const counted = 'CAST(count(*) AS INTEGER) AS n, CAST(coalesce(sum(v), 0) AS DOUBLE) AS sum';
  const views = dimensions.map(
    (_, view) =>
      `SELECT ${view} AS view, b${view} AS bar, ${counted} FROM t WHERE ${passes(view)} GROUP BY ALL`
  );
  return [...views, `SELECT -1, 0, ${counted} FROM t WHERE ${passes(-1)}`].join('\nUNION ALL\n');
}

function bar(dimension: Dimension): string {
  const column = identifier(dimension.column);
  if (dimension.kind === 'categories') {
    const cases = dimension.values.map((value, bin) => `WHEN ${column} = ${literal(value)} THEN ${bin}`);
    const rest = dimension.rest ? `WHEN ${column} IS NOT NULL THEN ${dimension.values.length}` : '';
    return `CASE ${cases.join(' ')} ${rest} ELSE ${binCount(dimension)} END`;
  }
  const bars = Math.ceil(dimension.bins / dimension.perBar);
  const edges = Array.from({ length: bars - 1 }, (_, index) =>
    edge(dimension, (index + 1) * dimension.perBar)
  );
  return `CASE WHEN NOT (${known(dimension)}) THEN ${bars} ELSE ${edges
    .map((value) => `CAST(${column} >= ${value} AS INTEGER)`)
    .join(' + ')} END`;
}

function chosen(dimension: Dimension, place: number, selection: Selection): string {
  const column = identifier(dimension.column);
  const spans = selection.flatMap(([from, to]) => {
    if (from === to) return [];
    if (dimension.kind === 'categories') return [`(b${place} >= ${from} AND b${place} < ${to})`];
    const parts = [known(dimension)];
    if (from > 0) parts.push(`${column} >= ${edge(dimension, from)}`);
    if (to < dimension.bins) parts.push(`${column} < ${edge(dimension, to)}`);
    return [`(${parts.join(' AND ')})`];
  });
  return spans.length > 0 ? `(${spans.join(' OR ')})` : 'FALSE';
}

function known({ column, ...steps }: Dimension): string {
  const positive = 'scale' in steps && steps.scale === 'log' ? ` AND ${identifier(column)} > 0` : '';
  return `(${identifier(column)} IS NOT NULL${positive})`;
}

function edge(dimension: Extract<Dimension, { kind: 'steps' }>, bin: number): string {
  const at = dimension.from + bin * dimension.width;
  return literal(dimension.scale === 'log' ? 10 ** at : at);
}
