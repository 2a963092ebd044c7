import { queryNumbers } from '$lib/query/browser/query-numbers';
import { binnedOf } from '$lib/query/crossfilter/binned';
import { Crossfilter } from '$lib/query/crossfilter/crossfilter';
import type { Dimension } from '$lib/query/crossfilter/dimension';
import { openCubeWorker } from '$lib/query/crossfilter/open-cube-worker';
import { binnedSql } from '$lib/query/crossfilter/sql/binned-sql';
import type { Parameter, RunOptions } from '$lib/query/engine/engine';
import type { LinkedTable } from './explored-source';

interface Linked {
  /** The SQL of the rows with the binned columns. */
  readonly bins: string;
  readonly dimensions: readonly Dimension[];
  /** Where rows hold money: the column to sum. */
  readonly summed?: string | undefined;
  readonly parameters?: readonly Parameter[];
}

/**
 * Queries the bins of every row once, and gives them to the counting worker.
 * @throws StartError, LoadError or QueryError from the engine, or the signal's reason.
 */
export async function linkTable(
  { bins, dimensions, summed, parameters = [] }: Linked,
  options: RunOptions
): Promise<LinkedTable> {
  const numbers = await queryNumbers(binnedSql(bins, dimensions, summed), parameters, options);
  options.signal?.throwIfAborted();
  const { source, close } = openCubeWorker(binnedOf(numbers), dimensions);
  return { crossfilter: new Crossfilter(dimensions, source, { sums: summed !== undefined }), close };
}
