import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { qualifierGlyph } from '../qualifier-glyph';
import type { Scene, Shape } from '../scene';
import { path } from '../shapes';
import { breakMark } from './break-mark';
import { strokeThrough } from './stroke';

const width = 132;
const height = 44;
const padding = { top: 12, right: 8, bottom: 5, left: 5 };

/** The first line of a chart without words or axes; the newest figure has a larger mark. */
export function sparklineScene({ lines }: ChartModel<DrawnPoint>): Scene {
  const [line] = lines;
  return { width, height, text: 12, padding, shapes: line ? shapesOf(line) : [] };
}

function shapesOf(line: ChartModel<DrawnPoint>['lines'][number]): Shape[] {
  const { points, runs, gaps, newest, colour, stepped } = line;
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [bottom, top] = [Math.min(...values), Math.max(...values)];
  const x = (time: number) => ((time - first) / (last - first || 1)) * (width - padding.left - padding.right);
  const y = (value: number) =>
    (1 - (value - bottom) / (top - bottom || 1)) * (height - padding.top - padding.bottom);
  const stroke = `var(--${colour})`;
  return [
    ...runs.map((run) => {
      const places = run.map(({ at, value }) => [x(at), y(value)] as const);
      return path(strokeThrough(places, stepped), { fill: 'none', stroke, strokeWidth: 1.8 });
    }),
    ...gaps.map((gap) => breakMark(x(gap.x), y(gap.y), stroke, 4)),
    ...points.flatMap((point) =>
      qualifierGlyph(
        { x: x(point.at), y: y(point.value) },
        point.qualifier,
        stroke,
        point === newest ? 2.8 : 1.9
      )
    )
  ];
}
