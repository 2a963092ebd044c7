import type { RunOptions } from '../engine/engine';
import type { Run } from '../engine/run';
import { querySeriesPoints, type SeriesPointRow, type SeriesPointsRequest } from './series-points';

/**
 * Queries the points of many charts at once: one query for each dimension and span of years, since planning a query
 * takes longer than reading its rows. The shown statement of a date depends only on statements of the same series,
 * entity, category, period and unit, so filtering afterwards gives the same result.
 * @returns the rows of each request, in the order of the requests; `point` counts over all of them.
 * @throws QueryError, LoadError, StartError, or the signal's reason.
 */
export async function queryTogether(
  run: Run,
  requests: readonly SeriesPointsRequest[],
  options: RunOptions = {}
): Promise<SeriesPointRow[][]> {
  const groups = new Map<string, SeriesPointsRequest>();
  for (const request of requests) {
    const { dimension = '', from, to } = request;
    const series = new Set([...(groups.get(groupOf(request))?.series ?? []), ...request.series]);
    groups.set(groupOf(request), {
      series: [...series],
      dimension,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to })
    });
  }
  const answers = new Map<string, SeriesPointRow[]>();
  for (const [group, request] of groups) answers.set(group, await querySeriesPoints(run, request, options));
  return requests.map((request) =>
    (answers.get(groupOf(request)) ?? []).filter((row) => isRequested(row, request))
  );
}

function groupOf({ dimension = '', from, to }: SeriesPointsRequest): string {
  return `${dimension} ${from ?? ''} ${to ?? ''}`;
}

function isRequested(row: SeriesPointRow, request: SeriesPointsRequest): boolean {
  const { series, entities, categories, periods, units } = request;
  return (
    series.includes(row.series) &&
    (entities?.includes(row.entity) ?? true) &&
    (categories?.includes(row.category) ?? true) &&
    (periods?.includes(row.period) ?? true) &&
    (units?.includes(row.unit) ?? true)
  );
}
