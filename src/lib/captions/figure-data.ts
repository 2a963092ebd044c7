import { factsOf } from '$lib/charts/facts';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import type { Scene } from '$lib/scene/scene';
import type { SizeName } from '$lib/scene/size';
import { chartWords, type ChartWords } from './chart-words';

export type DrawnSize = SizeName;

/** The sizes at which a figure is drawn. Each size adds bytes to every page. */
const drawnAt: Readonly<Record<ChartSpec['size'], readonly DrawnSize[]>> = {
  half: ['narrow', 'medium'],
  full: ['narrow', 'medium', 'full'],
  wall: ['narrow', 'medium', 'full', 'wall']
};

/**
 * A figure for a page: words, drawings and the model behind them. The server draws SVG text; in the browser a drawing
 * is a scene, which a component draws.
 */
export interface FigureData<Drawing extends string | Scene = string | Scene> {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** Empty where filters leave nothing to draw. */
  readonly drawings: Readonly<Partial<Record<DrawnSize, Drawing>>>;
}

export interface FigureOptions {
  /** All points of the chart, where filters leave only some: lines are joined and coloured as in the whole chart. */
  readonly whole?: readonly Point[];
  /** The years of the filter, named where no figure is left. */
  readonly period?: readonly [number, number];
  /** Writes the words; by default those of the chart's messages. */
  readonly write?: typeof chartWords;
}

/**
 * Makes a figure from a chart's points, on the server and, after a filter, in the browser.
 * @param draw draws the model at a size to SVG text, or makes its scene: drawOnServer or chartScene.
 * @throws MixedLineError where the chart would join points that must not be joined.
 */
export function figureData<Drawing extends string | Scene>(
  spec: ChartSpec,
  points: readonly Point[],
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => Drawing,
  { whole = points, period, write = chartWords }: FigureOptions = {}
): FigureData<Drawing> {
  const model = modelOf(spec, points, locale, whole);
  const facts = factsOf(model);
  return {
    model,
    words: write(model, facts, period),
    drawings: facts ? drawnAtSizes(drawnAt[spec.size], (size) => draw(model, size)) : {}
  };
}

/** The drawings of a figure by size. */
export function drawnAtSizes<Drawing>(
  sizes: readonly DrawnSize[],
  draw: (size: DrawnSize) => Drawing
): Partial<Record<DrawnSize, Drawing>> {
  return Object.fromEntries(sizes.map((size) => [size, draw(size)]));
}
