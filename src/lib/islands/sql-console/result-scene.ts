import type { Scene } from '$lib/scene/scene';
import { barsScene } from './bars-scene';
import type { ChartPoints } from './chart-points';
import type { ChartSpace } from './chart-space';
import { planeScene } from './plane-scene';

/** Makes the scene of a result's chart. A mark's key is the row that it was read from. @throws RangeError where there is no point. */
export function resultScene({ series }: ChartPoints, space: ChartSpace): Scene {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) throw new RangeError('A chart needs a point');
  return space.mark === 'bars' ? barsScene(all, space) : planeScene(series, space);
}
