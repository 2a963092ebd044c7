import type { ChartSpec } from '$lib/charts/spec';
import { pointsOf, type Point } from '$lib/charts/point';
import { queryTogether } from '$lib/query/questions/query-together';
import type { RunOptions } from '$lib/query/engine/engine';
import { narrowed } from '$lib/query/questions/series-points';
import type { Filters } from '$lib/url-state/filters';

/**
 * Queries the filtered points of all charts at once; the first query starts the engine.
 * @returns the points of each spec, in the order of the specs.
 * @throws QueryError, LoadError, StartError, or the signal's reason.
 */
export async function filteredPoints(
  specs: readonly ChartSpec[],
  filters: Filters,
  options: RunOptions
): Promise<Point[][]> {
  const { run } = await import('$lib/query/browser/run');
  const asks = specs.map(({ ask }) => narrowed(ask, filters));
  const answers = await queryTogether(
    run,
    asks.filter((ask) => ask !== undefined),
    options
  );
  let next = 0;
  return asks.map((ask) => (ask ? pointsOf(answers[next++] ?? []) : []));
}
