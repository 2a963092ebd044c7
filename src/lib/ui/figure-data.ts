import { factsOf } from '$lib/charts/facts';
import { modelOf, type ChartModel } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { sharedYears } from '$lib/charts/shared-years';
import type { ChartSpec } from '$lib/charts/spec';
import type { Locale } from '$lib/format/locale';
import { chartWords, type ChartWords } from './chart-words';

/** The sizes at which a figure is drawn: half figures never need the full one. */
export type DrawnSize = 'narrow' | 'medium' | 'full';

/** All that a figure on a page shows: words, drawings as SVG text, and the points behind them. */
export interface FigureData {
  readonly model: ChartModel;
  readonly words: ChartWords;
  readonly points: readonly Point[];
  readonly drawings: Readonly<Partial<Record<DrawnSize, string>>>;
}

/**
 * Makes a figure of a chart's points; the same on the server and after a filter in the browser.
 * @param draw draws the model at a size to SVG text.
 */
export function figureData(
  spec: ChartSpec,
  points: readonly Point[],
  locale: Locale,
  draw: (model: ChartModel, size: DrawnSize) => string
): FigureData {
  const model = modelOf(spec, points, locale);
  const shown: readonly DrawnSize[] = spec.size === 'full' ? ['narrow', 'medium', 'full'] : ['narrow', 'medium'];
  const years = spec.mark === 'slope' ? sharedYears(model.lines) : undefined;
  const empty = points.length === 0 || (spec.mark === 'slope' && !years);
  return {
    model,
    words: chartWords(model, empty ? undefined : factsOf(model), years),
    points: model.lines.flatMap((line) => line.points),
    drawings: empty ? {} : Object.fromEntries(shown.map((size) => [size, draw(model, size)]))
  };
}
