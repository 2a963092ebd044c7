import type { ChartModel } from '$lib/charts/model';
import { pointsOf, type Point } from '$lib/charts/point';
import type { Ask, ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { drawOnServer } from '$lib/scene/draw-on-server';
import type { Run } from '$lib/query/engine/run';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { figureData, type DrawnSize, type FigureData } from '$lib/captions/figure-data';

type Draw = (model: ChartModel, size: DrawnSize) => string;

/** A cache for this build: all languages, pages, the index and the search use the same points. */
const answers = new WeakMap<Ask, Promise<Point[]>>();

/** The points of an ask over its whole period; for prerendering. */
export function askedPoints(run: Run, ask: Ask): Promise<Point[]> {
  const answer = answers.get(ask) ?? querySeriesPoints(run, ask).then(pointsOf);
  answers.set(ask, answer);
  return answer;
}

/** The figures of a page, in the order of their specs; for prerendering. @param draw returns '' where only texts are needed. */
export async function figuresOnServer(
  run: Run,
  specs: readonly ChartSpec[],
  locale: Locale,
  draw: Draw = drawOnServer
): Promise<FigureData<string>[]> {
  const figures: FigureData<string>[] = [];
  for (const spec of specs) figures.push(figureData(spec, await askedPoints(run, spec.ask), locale, draw));
  return figures;
}
