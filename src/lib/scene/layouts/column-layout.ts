import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisUnit } from '$lib/format/units/axis-unit';
import type { ChartModel } from '$lib/charts/model';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { Column } from './column';
import { columnLabels, type ColumnLabel } from './column-labels';
import type { Size } from '../size';
import { textWidth } from '$lib/format/text-width';

/** The positions of a column chart, in the units of its drawing. */
export interface ColumnLayout {
  readonly padding: { top: number; right: number; bottom: number; left: number };
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly yTicks: readonly { value: number; label: string }[];
  readonly yTitle: string;
  readonly columns: readonly Column[];
  readonly years: readonly { value: number; x: number }[];
  /** The figures that have room above their columns, by the row of their points. */
  readonly labels: ReadonlyMap<number, ColumnLabel>;
}

/** Lays out columns over consecutive years, so that a year without a figure stays empty. */
export function columnLayout(model: ChartModel<DrawnPoint>, size: Size): ColumnLayout {
  const points = model.lines.flatMap((line) => line.points);
  const years = points.map((point) => Number(point.end.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const top = Math.max(...points.map((point) => point.value), 0);
  const yDomain = [
    0,
    scaleLinear([0, top || 1], [0, 1])
      .nice(4)
      .domain()[1] ?? 1
  ] as const;
  const unit = points[0]?.unit ?? 'count';
  // Counts of whole things have no fractional ticks.
  const isWhole = unit === 'count' && points.every(({ value }) => Number.isInteger(value));
  const steps = ticks(yDomain[0], yDomain[1], size.name === 'narrow' ? 4 : 5);
  const values = steps.filter((value) => !isWhole || Number.isInteger(value));
  const axis = axisUnit(unit, values, model.locale);
  const yTicks = values.map((value) => ({ value, label: axis.write(value) }));
  const left = Math.max(...yTicks.map((tick) => textWidth(tick.label, size.text))) + 10;
  const padding = { top: axis.title ? 30 + size.text : 30, right: 8, bottom: 26, left };
  const band = (size.width - left - padding.right) / (last - first + 1);
  const y = scaleLinear([...yDomain], [size.height - padding.top - padding.bottom, 0]);
  const width = Math.min(56, (band * 0.66) / model.lines.length);
  const columns = model.lines.flatMap((line, index) =>
    line.points.map((point) => ({
      point,
      colour: line.colour,
      x: band * (Number(point.end.slice(0, 4)) - first + 0.5) + width * (index - model.lines.length / 2),
      y: y(point.value),
      width
    }))
  );
  const every = Math.ceil((textWidth('2025', size.text) + 8) / band);
  return {
    padding,
    xDomain: [first, last + 1],
    yDomain,
    yTicks,
    yTitle: axis.title,
    columns,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((year) => (last - year) % every === 0)
      .map((year) => ({ value: year, x: band * (year - first + 0.5) })),
    labels: columnLabels(columns, model.locale, size.text, size.width - left - padding.right)
  };
}
