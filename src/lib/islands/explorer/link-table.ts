import type { Currency } from '$lib/catalogue/generated/rows';
import { queryNumbers } from '$lib/query/browser/query-numbers';
import { binnedOf } from '$lib/query/crossfilter/binned';
import { binnedSql } from '$lib/query/crossfilter/sql/binned-sql';
import { Crossfilter } from '$lib/query/crossfilter/crossfilter';
import { explored } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { openCubeWorker } from '$lib/query/crossfilter/open-cube-worker';
import type { RunOptions } from '$lib/query/engine/engine';
import { viewsIn } from './views-in';

/** A table whose rows are bins in a worker, ready for brushes. */
export interface LinkedTable {
  readonly crossfilter: Crossfilter;
  close(): void;
}

/**
 * Asks the engine once for the bins of every row, and hands them to the worker that counts.
 * @throws StartError, LoadError or QueryError where the engine cannot.
 */
export async function linkTable(
  data: ExploredData,
  currency: Currency,
  options: RunOptions
): Promise<LinkedTable> {
  const { bins, summed } = explored[data.id];
  const dimensions = viewsIn(data, currency).map(({ dimension }) => dimension);
  const numbers = await queryNumbers(binnedSql(bins, dimensions, summed), summed ? [currency] : [], options);
  const { source, close } = openCubeWorker(binnedOf(numbers), dimensions);
  return { crossfilter: new Crossfilter(dimensions, source, { sums: summed !== undefined }), close };
}
