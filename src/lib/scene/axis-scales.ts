import { scaleLinear } from 'd3-scale';
import { createChartScale } from 'layerchart/utils/chart';
import type { Axes } from './scene';

/** The positions of values in a plot, from its left and from its top. */
export interface AxisScales {
  readonly xScale: (value: number) => number;
  readonly yScale: (value: number) => number;
}

/** LayerChart's scales of a plot, made as its charts make them; values of y grow upwards. */
export function axisScales({ x, y }: Axes, width: number, height: number): AxisScales {
  const scale = (axis: 'x' | 'y', domain: readonly [number, number]) =>
    createChartScale(axis, {
      domain: [...domain],
      scale: scaleLinear(),
      padding: undefined,
      nice: false,
      reverse: axis === 'y',
      width,
      height,
      range: undefined,
      percentRange: false,
      extents: {}
    });
  return { xScale: scale('x', x.domain), yScale: scale('y', y.domain) };
}
