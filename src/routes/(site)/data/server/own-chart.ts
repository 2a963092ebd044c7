import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { defaultMark } from '$lib/charts/default-mark';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { gathered } from './gathered';

/** A chart that a series' page draws for itself, with the points that it shows. */
export interface OwnChart {
  readonly spec: ChartSpec;
  readonly points: readonly Point[];
}

/** Fewer are told better by the table. */
const FEWEST = 3;

/**
 * A chart of a series that no subject's page charts: the largest set of its figures that are of one kind of period and
 * one unit. Nothing is joined, for nobody has looked whether what they count is the same from date to date.
 * @param points by dimension, as they were asked.
 * @returns undefined where no such set has three figures.
 */
export function ownChart(
  id: SeriesId,
  points: readonly (readonly [dimension: Dimension | '', points: readonly Point[]])[]
): OwnChart | undefined {
  const sets = points.flatMap(([dimension, found]) =>
    // A breakdown is of one place: two levels do not fit one chart.
    [...gathered(found, ({ period, unit, entity }) => [period, unit, dimension && entity].join(' ')).values()]
      .map((set) => ({ dimension, set }))
      .filter(({ set }) => set.length >= FEWEST)
  );
  const [largest] = sets.toSorted((a, b) => b.set.length - a.set.length);
  const [first] = largest?.set ?? [];
  if (!largest || !first) return undefined;
  const lines = largest.dimension ? 'category' : 'entity';
  return {
    points: largest.set,
    spec: {
      id: `series-${id.replaceAll('.', '-')}`,
      topic: 'overview',
      ask: { series: [id], dimension: largest.dimension },
      mark: defaultMark(largest.set, lines),
      lines,
      order: 'value',
      joined: false,
      size: 'half'
    }
  };
}
