import { scaleLinear } from 'd3-scale';
import { formatFigure } from '$lib/format/figure';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel, Line } from '$lib/charts/model';
import type { Size } from '../size';
import { spread } from './spread';
import { textWidth, wrapText } from '$lib/format/text-width';

/** One end of a slope: its mark, and the position of its label. */
interface SlopeEnd {
  readonly point: DrawnPoint;
  readonly y: number;
  readonly labelY: number;
  readonly figure: string;
}

/** The positions of a slope chart, in the units of its drawing. */
export interface SlopeLayout {
  readonly years: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly slopes: readonly {
    readonly line: Line<DrawnPoint>;
    readonly name: readonly string[];
    readonly from: SlopeEnd;
    readonly to: SlopeEnd;
  }[];
}

/**
 * Lays out a slope chart with labels next to its ends. Lines without a figure in both years are only in the table.
 * @returns undefined where no two years share a line.
 */
export function slopeLayout({ slope, locale }: ChartModel<DrawnPoint>, size: Size): SlopeLayout | undefined {
  if (!slope) return undefined;
  const { pairs, years } = slope;
  const y = scaleLinear(
    [0, Math.max(...pairs.flatMap(({ from, to }) => [from.value, to.value]))],
    [size.height - 20, 40]
  );
  const names = pairs.map(({ line }) => wrapText(line.name, size.text, size.width * 0.24, 4));
  const step = size.text * 1.25;
  const spreadOut = (ends: readonly DrawnPoint[], heights: readonly number[]) =>
    spread(
      ends.map((point, index) => ({ at: y(point.value), size: step * (heights[index] ?? 1) })),
      26,
      size.height - 4
    );
  const left = spreadOut(
    pairs.map(({ from }) => from),
    []
  );
  const right = spreadOut(
    pairs.map(({ to }) => to),
    names.map((name) => name.length)
  );
  const end = (point: DrawnPoint, labelY = 0): SlopeEnd => ({
    point,
    y: y(point.value),
    labelY,
    figure: formatFigure(point, locale)
  });
  const slopes = pairs.map(({ line, from, to }, index) => ({
    line,
    name: names[index] ?? [],
    from: end(from, left[index]),
    to: end(to, right[index])
  }));
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => textWidth(text, size.text))) * 1.06;
  const figures = widest(slopes.flatMap(({ from, to }) => [from.figure, to.figure]));
  return { years, left: figures + 14, right: size.width - figures - widest(names.flat()) - 24, slopes };
}
