import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { pointsOf, type Point } from '$lib/charts/point';
import type { Progress } from '$lib/query/engine/engine';
import { querySeriesPoints } from '$lib/query/questions/series-points';

/** The figures of a series by breakdown, '' for totals. */
export type Asked = ReadonlyMap<Dimension | '', readonly Point[]>;

/** Queries figures of series and caches them for the visit. */
export class SeriesFigures {
  readonly #asked = new Map<SeriesId, Promise<Asked>>();

  /**
   * The figures of a series. @param by its breakdowns.
   * @throws StartError, LoadError or QueryError; the next call tries again.
   */
  get(id: SeriesId, by: readonly (Dimension | '')[], progress: (progress: Progress) => void): Promise<Asked> {
    const known = this.#asked.get(id);
    if (known) return known;
    const asked = fetchFigures(id, by, progress);
    this.#asked.set(id, asked);
    asked.catch(() => this.#asked.delete(id));
    return asked;
  }
}

async function fetchFigures(
  id: SeriesId,
  by: readonly (Dimension | '')[],
  progress: (progress: Progress) => void
): Promise<Asked> {
  progress({ step: 'running' });
  const { run } = await import('$lib/query/browser/run');
  const found = new Map<Dimension | '', readonly Point[]>();
  for (const dimension of by)
    found.set(dimension, pointsOf(await querySeriesPoints(run, { series: [id], dimension }, { progress })));
  return found;
}
