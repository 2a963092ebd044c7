import { render } from 'svelte/server';
import type { ChartModel } from '$lib/charts/model';
import type { RegisterModel } from '$lib/register/model';
import Drawing from './components/Drawing.svelte';
import { registerLayout } from './layouts/register-layout';
import ShapesDrawing from './components/ShapesDrawing.svelte';
import { sizes, type SizeName } from './size';
import Sparkline from './components/Sparkline.svelte';
import { toSvg } from './to-svg';

/** Draws a chart at one size to SVG text, while the site is prerendered. */
export function drawOnServer(model: ChartModel, size: SizeName): string {
  return toSvg(render(Drawing, { props: { model, size: sizes[size] } }).body);
}

/** Draws a sparkline to SVG text, while the site is prerendered. */
export function sparklineOnServer(model: ChartModel): string {
  return toSvg(render(Sparkline, { props: { model } }).body);
}

/** Draws a chart of the register at one size to SVG text, while the site is prerendered. */
export function drawRegisterOnServer(model: RegisterModel, size: SizeName): string {
  const { width, text } = sizes[size];
  const shapes = registerLayout(model, sizes[size]);
  return toSvg(render(ShapesDrawing, { props: { shapes, width, text } }).body);
}
