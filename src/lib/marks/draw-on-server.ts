import { render } from 'svelte/server';
import type { ChartModel } from '$lib/charts/model';
import Drawing from './Drawing.svelte';
import { sizes, type SizeName } from './size';
import Sparkline from './Sparkline.svelte';
import { toSvg } from './to-svg';

/** Draws a chart at one size to SVG text, while the site is prerendered. */
export function drawOnServer(model: ChartModel, size: SizeName): string {
  return toSvg(render(Drawing, { props: { model, size: sizes[size] } }).body);
}

/** Draws a sparkline to SVG text, while the site is prerendered. */
export function sparklineOnServer(model: ChartModel): string {
  return toSvg(render(Sparkline, { props: { model } }).body);
}
