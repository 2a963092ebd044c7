import type { RunOptions } from './engine';
import type { Run } from './run';
import { askSeriesPoints, type SeriesPointRow, type SeriesPointsAsk } from '../questions/series-points';

/**
 * Asks for many charts at once: one query for each dimension and span of years among them, where planning a query takes longer
 * than reading its rows. What stands for a date is decided within a series, entity, category, period and unit, so leaving
 * others out afterwards leaves the same.
 * @returns the rows of each ask, in the order of the asks; `point` counts all that were asked together.
 * @throws QueryError, LoadError, StartError, or the signal's reason.
 */
export async function askTogether(
  run: Run,
  asks: readonly SeriesPointsAsk[],
  options: RunOptions = {}
): Promise<SeriesPointRow[][]> {
  const groups = new Map<string, SeriesPointsAsk>();
  for (const ask of asks) {
    const { dimension = '', from, to } = ask;
    const series = new Set([...(groups.get(groupOf(ask))?.series ?? []), ...ask.series]);
    groups.set(groupOf(ask), {
      series: [...series],
      dimension,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to })
    });
  }
  const answers = new Map<string, SeriesPointRow[]>();
  for (const [group, ask] of groups) answers.set(group, await askSeriesPoints(run, ask, options));
  return asks.map((ask) => (answers.get(groupOf(ask)) ?? []).filter((row) => isAsked(row, ask)));
}

function groupOf({ dimension = '', from, to }: SeriesPointsAsk): string {
  return `${dimension} ${from ?? ''} ${to ?? ''}`;
}

function isAsked(row: SeriesPointRow, ask: SeriesPointsAsk): boolean {
  const { series, entities, categories, periods, units } = ask;
  return (
    series.includes(row.series) &&
    (entities?.includes(row.entity) ?? true) &&
    (categories?.includes(row.category) ?? true) &&
    (periods?.includes(row.period) ?? true) &&
    (units?.includes(row.unit) ?? true)
  );
}
