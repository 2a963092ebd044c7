import { pointsOf, type Point } from '$lib/charts/point';
import type { Ask, ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { drawOnServer } from '$lib/marks/draw-on-server';
import type { Run } from '$lib/query/run';
import { askSeriesPoints } from '$lib/query/series-points';
import { figureData, type FigureData } from '$lib/figures/figure-data';

/** The points of an ask, over its whole period, while the site is prerendered. */
export async function askedPoints(run: Run, ask: Ask): Promise<Point[]> {
  return pointsOf(await askSeriesPoints(run, ask));
}

/** The figures of a page, in the order of their specs, while the site is prerendered. */
export async function figuresOnServer(
  run: Run,
  specs: readonly ChartSpec[],
  locale: Locale
): Promise<FigureData[]> {
  const figures: FigureData[] = [];
  for (const spec of specs)
    figures.push(figureData(spec, await askedPoints(run, spec.ask), locale, drawOnServer));
  return figures;
}
