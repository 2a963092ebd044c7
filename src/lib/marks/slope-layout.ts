import { scaleLinear } from 'd3-scale';
import { formatFigure } from '$lib/format/figure';
import type { ChartModel, Line } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { inYear, sharedYears } from '$lib/charts/shared-years';
import type { Size } from './size';
import { spread } from './spread';
import { textWidth, wrapText } from './text-width';

interface SlopeEnd {
  readonly point: Point;
  readonly y: number;
  readonly labelY: number;
  readonly figure: string;
}

export interface Slope {
  readonly line: Line;
  readonly name: readonly string[];
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
}

export interface SlopeLayout {
  readonly years: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly slopes: readonly Slope[];
}

/**
 * Lays a slope chart out between the two years that the most lines share; of several such pairs, the longest span,
 * then the newest. Lines without a figure in both years are left to the table.
 * @returns undefined where no two years share a line.
 */
export function slopeLayout(model: ChartModel, size: Size): SlopeLayout | undefined {
  const years = sharedYears(model.lines);
  if (!years) return undefined;
  const pairs = model.lines.flatMap((line) => {
    const from = inYear(line, years[0]);
    const to = inYear(line, years[1]);
    return from && to ? [{ line, from, to }] : [];
  });
  const top = Math.max(...pairs.flatMap(({ from, to }) => [from.value, to.value]));
  const y = scaleLinear([0, top], [size.height - 20, 40]);
  const figure = (point: Point) => formatFigure(point, model.locale);
  const names = pairs.map(({ line }) => wrapText(line.name, size.text, size.width * 0.24, 2));
  const step = size.text * 1.25;
  const leftLabels = spread(pairs.map(({ from }) => ({ at: y(from.value), size: step })), 26, size.height - 4);
  const rightLabels = spread(
    pairs.map(({ to }, index) => ({ at: y(to.value), size: step * Math.max(1, names[index]?.length ?? 1) })),
    26,
    size.height - 4
  );
  const nameWidth = Math.max(...names.flat().map((name) => textWidth(name, size.text))) * 1.06;
  const figureWidth = Math.max(...pairs.flatMap(({ from, to }) => [textWidth(figure(from), size.text), textWidth(figure(to), size.text)])) * 1.06;
  return {
    years,
    left: figureWidth + 14,
    right: size.width - figureWidth - nameWidth - 24,
    slopes: pairs.map(({ line, from, to }, index) => ({
      line,
      name: names[index] ?? [],
      from: { point: from, y: y(from.value), labelY: leftLabels[index] ?? 0, figure: figure(from) },
      to: { point: to, y: y(to.value), labelY: rightLabels[index] ?? 0, figure: figure(to) }
    }))
  };
}
