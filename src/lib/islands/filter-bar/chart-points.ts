import type { ChartSpec } from '$lib/charts/spec';
import { pointsOf, type Point } from '$lib/charts/point';
import { queryTogether } from '$lib/query/questions/query-together';
import type { RunOptions } from '$lib/query/engine/engine';

/**
 * Queries all points of all charts at once; the query starts the engine. Filters then narrow them without it.
 * @returns the points of each spec, in the order of the specs.
 * @throws QueryError, LoadError, StartError, or the signal's reason.
 */
export async function chartPoints(specs: readonly ChartSpec[], options: RunOptions): Promise<Point[][]> {
  const { run } = await import('$lib/query/browser/run');
  const answers = await queryTogether(
    run,
    specs.map(({ ask }) => ask),
    options
  );
  return answers.map(pointsOf);
}
