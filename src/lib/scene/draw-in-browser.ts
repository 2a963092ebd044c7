import { flushSync, mount, unmount } from 'svelte';
import type { ChartModel } from '$lib/charts/model';
import Drawing from './components/Drawing.svelte';
import { sizes, type SizeName } from './size';
import { toSvg } from './to-svg';

/** Draws a chart at one size to SVG text with the very components that the server used. */
export function drawInBrowser(model: ChartModel, size: SizeName): string {
  const target = document.createElement('div');
  const drawing = mount(Drawing, { target, props: { model, size: sizes[size] } });
  flushSync();
  const svg = toSvg(target.innerHTML);
  void unmount(drawing);
  return svg;
}
