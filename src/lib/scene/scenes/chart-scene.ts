import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import type { Mark } from '$lib/charts/spec';
import type { Scene } from '../scene';
import { sizes, type Size, type SizeName } from '../size';
import { barScene } from './bar-scene';
import { columnScene } from './column-scene';
import { dotScene } from './dot-scene';
import { lineScene } from './line-scene';
import { slopeScene } from './slope-scene';
import { windowScene } from './window-scene';

const scenes: Readonly<Record<Mark, (model: ChartModel<DrawnPoint>, size: Size) => Scene>> = {
  line: lineScene,
  columns: columnScene,
  bars: barScene,
  dots: dotScene,
  'stacked-bars': barScene,
  slope: slopeScene,
  windows: windowScene
};

/** Makes the scene of a chart at a size, on the server and in the browser alike. */
export function chartScene(model: ChartModel<DrawnPoint>, size: SizeName): Scene {
  return scenes[model.spec.mark](model, sizes[size]);
}
