import { outlines } from '$lib/catalogue/generated/outlines';
import type { Locale } from '$lib/format/locale';
import { run } from '$lib/query/server/run';
import { askedPoints } from '../../figures-on-server';
import { measureData, type MeasureData } from '../city-figures';
import { measures } from '../measures';

const entities = outlines.map(({ city }) => city);
const asks = measures.map((measure) => ({
  measure,
  ask: { series: [measure.series], entities, dimension: '' } as const
}));

/** Every measure of the map with all figures of the eleven cities; for prerendering. */
export async function drawnMeasures(locale: Locale): Promise<MeasureData[]> {
  const drawn: MeasureData[] = [];
  for (const { measure, ask } of asks)
    drawn.push(measureData(measure, await askedPoints(run, ask), outlines, locale));
  return drawn;
}
