import type { Dimension, SeriesId } from '$lib/catalogue/generated/rows';
import { defaultMark } from '$lib/charts/default-mark';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { gathered } from './gathered';

/** A chart for the page of a series that no subject page charts, with its points. */
export interface FallbackChart {
  readonly spec: ChartSpec;
  readonly points: readonly Point[];
}

/** A table shows fewer figures better. */
const FEWEST = 3;

/**
 * Makes a chart for a series that no subject page charts, from its largest set of figures with one kind of period and
 * one unit. Points are not joined, because nobody has checked that they are comparable.
 * @param points by dimension.
 * @returns undefined where no set has three figures.
 */
export function fallbackChart(
  id: SeriesId,
  points: readonly (readonly [dimension: Dimension | '', points: readonly Point[]])[]
): FallbackChart | undefined {
  const sets = points.flatMap(([dimension, found]) =>
    // A breakdown must be of one place: one chart cannot show two levels.
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
