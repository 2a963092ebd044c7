import { ticks } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatFigure } from '$lib/format/figure';
import { axisUnit } from '$lib/format/units/axis-unit';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { legendLayout, type LegendKey } from './legend-layout';
import type { Size } from '../size';
import { spread } from './spread';
import { textWidth, wrapText } from '$lib/format/text-width';

/** A direct label at the end of a line: its name in lines, then its newest figure. */
export interface EndLabel {
  readonly id: string;
  readonly colour: string;
  readonly name: readonly string[];
  readonly figure: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The mark that it belongs to, where that is too far away to be seen as its own: a leader joins them. */
  readonly leader: { readonly x: number; readonly y: number } | undefined;
}

/** A label further from its mark than this has a leader. */
export const NEAR_ENOUGH = 24;

/** The positions of a line chart, in the units of its drawing (pixels at its own size). */
export interface LineLayout {
  readonly padding: { top: number; right: number; bottom: number; left: number };
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly yTicks: readonly { value: number; label: string }[];
  readonly yTitle: string;
  readonly ends: readonly EndLabel[];
  readonly legend: readonly LegendKey[];
}

/**
 * Lays out a line chart: domains from zero, ranks from 1 downwards, ticks, gaps, and direct labels that never overlap,
 * or a legend on a phone.
 */
export function lineLayout(model: ChartModel<DrawnPoint>, size: Size): LineLayout {
  const points = model.lines.flatMap((line) => line.points);
  const first = points[0];
  const spans = points.flatMap((point) => point.span);
  // The axis ends with the data: a next year that is empty would say that something is missing.
  const [from, to] = [Math.min(...spans), Math.max(...spans)];
  // A mark at the very beginning of a year would lie on the labels of the axis.
  const start = Math.floor(from) === from ? from - ((to - from || 1) * 10) / size.width : Math.floor(from);
  const xDomain = [start, to] as const;
  const stated = points.flatMap((point) => [point.value, ...point.others.map((other) => other.value)]);
  const top = Math.max(...stated, 0);
  const ranked = first?.unit === 'rank';
  const yDomain = ranked
    ? rankDomain(top)
    : first?.unit === 'percent' && top > 40 && top <= 100
      ? ([0, 100] as const)
      : niceFromZero(top);
  const many = model.lines.length > 1;
  const direct = many && size.name !== 'narrow';
  const names = model.lines.map((line) => wrapText(line.name, size.text, size.width * 0.22));
  const figures = model.lines.map((line) => formatFigure(line.newest, model.locale));
  const labelWidth = Math.max(
    0,
    ...names.flat().map((name) => textWidth(name, size.text)),
    ...figures.map((figure) => textWidth(figure, size.text) * 1.06)
  );
  const steps = ticks(
    ranked ? 0 : yDomain[0],
    ranked ? yDomain[0] : yDomain[1],
    size.name === 'narrow' ? 4 : 5
  );
  const values = ranked ? rankTicks(steps) : steps;
  const unit = axisUnit(first?.unit ?? 'count', values, model.locale);
  const yTicks = values.map((value) => ({ value, label: unit.write(value) }));
  const left = Math.max(...yTicks.map((tick) => textWidth(tick.label, size.text))) + 10;
  const legend = many && !direct ? legendLayout(model.lines, size, 34) : [];
  const legendHeight = legend.length > 0 ? (legend.at(-1)?.y ?? 0) + 18 : 0;
  const lastWidth = textWidth(figures[0] ?? '', size.text);
  const padding = {
    top: (many && !unit.title ? 16 : size.text * 2.2) + legendHeight,
    right: direct
      ? labelWidth * 1.06 + 18
      : Math.max(14, lastWidth / 2, textWidth('2025', size.text) / 2 + 2),
    bottom: size.text * 2,
    left
  };
  const plotWidth = size.width - padding.left - padding.right;
  const x = scaleLinear([...xDomain], [0, plotWidth]);
  const y = scaleLinear([...yDomain], [size.height - padding.top - padding.bottom, 0]);
  return {
    padding,
    xDomain,
    yDomain,
    xTicks: ticks(xDomain[0], xDomain[1], Math.max(2, Math.floor(plotWidth / 70))).filter(Number.isInteger),
    yTicks,
    yTitle: unit.title,
    ends: endLabels(model, size, names, figures, direct, x, y),
    legend
  };
}

/** The first rank is at the top; the domain has at least five ranks, so that one rank does not look like a cliff. */
function rankDomain(worst: number): readonly [number, number] {
  return [niceFromZero(Math.max(worst, 5))[1], 1];
}

/** Ranks are whole numbers from 1. */
function rankTicks(steps: readonly number[]): number[] {
  return [...new Set(steps.map((value) => Math.max(1, Math.round(value))))];
}

function niceFromZero(top: number): readonly [number, number] {
  const domain = scaleLinear([0, top || 1], [0, 1])
    .nice(4)
    .domain();
  return [0, domain[1] ?? 1];
}

function endLabels(
  model: ChartModel<DrawnPoint>,
  size: Size,
  names: readonly (readonly string[])[],
  figures: readonly string[],
  direct: boolean,
  x: (value: number) => number,
  y: ScaleLinear<number, number>
): EndLabel[] {
  const step = size.text * 1.2;
  const labels = model.lines.map((line, index) => {
    const name = direct ? (names[index] ?? []) : [];
    return { line, last: line.newest, name, figure: figures[index] ?? '', height: step * (name.length + 1) };
  });
  if (!direct) {
    const only = labels.length === 1 ? labels : [];
    return only.map(({ line, last, name, figure, height }) => ({
      id: line.id,
      colour: line.colour,
      name,
      figure,
      height,
      x: x(last.at),
      y: y(last.value) - size.text * 1.5,
      leader: undefined
    }));
  }
  const placed = spread(
    labels.map(({ last, height }) => ({ at: y(last.value), size: height })),
    -14,
    (y.range()[0] ?? 0) + 10
  );
  const right = x(Math.max(...model.lines.flatMap((line) => line.points.map((point) => point.span[1]))));
  return labels.map(({ line, last, name, figure, height }, index) => {
    const label = { x: right + 12, y: placed[index] ?? 0 };
    const mark = { x: x(last.at), y: y(last.value) };
    const isFar = Math.hypot(label.x - mark.x, label.y - mark.y) > NEAR_ENOUGH;
    return {
      id: line.id,
      colour: line.colour,
      name,
      figure,
      height,
      ...label,
      leader: isFar ? mark : undefined
    };
  });
}
