import { scaleLinear } from 'd3-scale';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import { lineLayout, type EndLabel, type LineLayout } from '../layouts/line-layout';
import { d } from '../rounded';
import type { Scene, Shape } from '../scene';
import { moved, path, text } from '../shapes';
import type { Size } from '../size';
import { breakMark } from './break-mark';
import { dodged } from './dodged';
import { dashesOf } from './dashes';
import { pointMark } from './point-mark';
import { lineLegend } from './line-legend';
import { strokeThrough } from './stroke';

/** Lines over years with gaps and breaks, a mark for each figure, and names at the ends or in a legend. */
export function lineScene(model: ChartModel<DrawnPoint>, size: Size): Scene {
  const layout = lineLayout(model, size);
  const { padding, xDomain, yDomain } = layout;
  const x = scaleLinear([...xDomain], [0, size.width - padding.left - padding.right]);
  const y = scaleLinear([...yDomain], [size.height - padding.top - padding.bottom, 0]);
  const plane = { x, y, radius: size.text * 0.28, locale: model.locale };
  const aside = dodged(model.lines, plane);
  const lines = model.lines.flatMap(({ runs, gaps, points, colour, stepped }, index): Shape[] => {
    const stroke = `var(--${colour})`;
    return [
      ...runs.map((run) =>
        path(
          strokeThrough(
            run.map(({ at, value }) => [x(at), y(value)] as const),
            stepped
          ),
          {
            fill: 'none',
            stroke,
            strokeWidth: size.text / 6,
            ...dashesOf(index)
          }
        )
      ),
      ...gaps.map((gap) => breakMark(x(gap.x), y(gap.y), stroke)),
      ...points.map((point) => pointMark(point, colour, { ...plane, aside: aside.get(point) ?? 0 }))
    ];
  });
  return {
    width: size.width,
    height: size.height,
    text: size.text,
    padding,
    axes: {
      x: {
        domain: xDomain,
        ticks: layout.xTicks.map((value) => ({ value, label: String(value) })),
        ruled: true
      },
      y: { domain: yDomain, ticks: layout.yTicks, title: layout.yTitle }
    },
    shapes: [
      ...lines,
      ...layout.ends.flatMap((end) => endWords(end, size.text)),
      ...legend(layout, size.text)
    ]
  };
}

/** The name at the end of a line, wrapped, with the newest figure under it. */
function endWords({ x, y, height, name, figure, colour, leader }: EndLabel, size: number): Shape[] {
  const top = y - height / 2 + size * 0.9;
  const step = size * 1.2;
  const fill = `var(--${colour}-text)`;
  const line = { fill: 'none', stroke: `var(--${colour})`, strokeWidth: 1, dashes: '1 3' };
  return [
    ...(leader ? [path(d`M${leader.x + size * 0.5},${leader.y}L${x - 4},${y}`, line)] : []),
    ...name.map((part, at) => text(x, top + at * step, part, { size, fill })),
    text(x, top + name.length * step, figure, {
      size,
      fill,
      weight: 600,
      anchor: name.length > 0 ? 'start' : 'middle'
    })
  ];
}

/** Above the plot, so its keys are positioned in the drawing. */
function legend({ legend: keys, padding }: LineLayout, size: number): Shape[] {
  return keys.length === 0 ? [] : [moved(-padding.left, -padding.top, lineLegend(keys, size))];
}
