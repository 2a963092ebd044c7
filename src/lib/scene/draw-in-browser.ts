import { flushSync, mount, unmount } from 'svelte';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import SceneDrawing from './SceneDrawing.svelte';
import { chartScene } from './scenes/chart-scene';
import type { SizeName } from './size';
import { toSvg } from './to-svg';

/** @deprecated Give `chartScene` to figureData and render the scenes by ChartDrawing; this goes when nobody calls it. */
export function drawInBrowser(model: ChartModel<DrawnPoint>, size: SizeName): string {
  const target = document.createElement('div');
  const drawing = mount(SceneDrawing, { target, props: { scene: chartScene(model, size) } });
  flushSync();
  const svg = toSvg(target.innerHTML);
  void unmount(drawing);
  return svg;
}
