import { factsOf } from '$lib/charts/facts';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import type { Scene } from '$lib/scene/scene';
import type { SizeName } from '$lib/scene/size';
import { chartWords, type ChartWords } from './chart-words';

export type DrawnSize = SizeName;

/** The sizes at which a figure is drawn, by the room it takes: each costs every reader its bytes. */
const drawnAt: Readonly<Record<ChartSpec['size'], readonly DrawnSize[]>> = {
  half: ['narrow', 'medium'],
  full: ['narrow', 'medium', 'full'],
  wall: ['narrow', 'medium', 'full', 'wall']
};

/**
 * All that a figure on a page shows: words, drawings, and the model behind them. The server draws to SVG text; in the browser a
 * drawing is a scene, and the component that shows it draws it.
 */
export interface FigureData<Drawing extends string | Scene = string | Scene> {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** None where filters leave nothing to draw. */
  readonly drawings: Readonly<Partial<Record<DrawnSize, Drawing>>>;
}

/**
 * Makes a figure of a chart's points; the same on the server and after a filter in the browser.
 * @param draw draws the model at a size to SVG text, or makes its scene: drawOnServer or chartScene.
 * @param period the years asked for, said where no figure is left to take them from.
 * @param write writes its words; those of its messages where left out.
 * @throws MixedLineError where the chart would join what must stay apart.
 */
export function figureData<Drawing extends string | Scene>(
  spec: ChartSpec,
  points: readonly Point[],
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => Drawing,
  period?: readonly [number, number],
  write: typeof chartWords = chartWords
): FigureData<Drawing> {
  const model = modelOf(spec, points, locale);
  const facts = factsOf(model);
  return {
    model,
    words: write(model, facts, period),
    drawings: facts ? drawnAtSizes(drawnAt[spec.size], (size) => draw(model, size)) : {}
  };
}

/** What is drawn, by size. */
export function drawnAtSizes<Drawing>(
  sizes: readonly DrawnSize[],
  draw: (size: DrawnSize) => Drawing
): Partial<Record<DrawnSize, Drawing>> {
  return Object.fromEntries(sizes.map((size) => [size, draw(size)]));
}
