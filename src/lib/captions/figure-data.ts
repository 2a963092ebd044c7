import { factsOf } from '$lib/charts/facts';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { chartWords, type ChartWords } from './chart-words';

export type DrawnSize = 'narrow' | 'medium' | 'full' | 'wall';

/** The sizes at which a figure is drawn, by the room it takes: each costs every reader its bytes. */
const drawnAt: Readonly<Record<ChartSpec['size'], readonly DrawnSize[]>> = {
  half: ['narrow', 'medium'],
  full: ['narrow', 'medium', 'full'],
  wall: ['narrow', 'medium', 'full', 'wall']
};

/** All that a figure on a page shows: words, drawings as SVG text, and the model behind them. */
export interface FigureData {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** None where filters leave nothing to draw. */
  readonly drawings: Readonly<Partial<Record<DrawnSize, string>>>;
}

/**
 * Makes a figure of a chart's points; the same on the server and after a filter in the browser.
 * @param draw draws the model at a size to SVG text.
 * @param period the years asked for, said where no figure is left to take them from.
 * @param write writes its words; those of its messages where left out.
 * @throws MixedLineError where the chart would join what must stay apart.
 */
export function figureData(
  spec: ChartSpec,
  points: readonly Point[],
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => string,
  period?: readonly [number, number],
  write: typeof chartWords = chartWords
): FigureData {
  const model = modelOf(spec, points, locale);
  const facts = factsOf(model);
  return {
    model,
    words: write(model, facts, period),
    drawings: facts ? Object.fromEntries(drawnAt[spec.size].map((size) => [size, draw(model, size)])) : {}
  };
}
