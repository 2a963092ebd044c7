import { render } from 'svelte/server';
import type { DrawnPoint } from '$lib/charts/drawn-point';
import type { ChartModel } from '$lib/charts/model';
import type { RegisterModel } from '$lib/register/model';
import type { Scene } from './scene';
import SceneDrawing from './SceneDrawing.svelte';
import { chartScene } from './scenes/chart-scene';
import { registerScene } from './scenes/register-scene';
import { sparklineScene } from './scenes/sparkline-scene';
import { sizes, type SizeName } from './size';
import { toSvg } from './to-svg';

/** Draws a scene to SVG text during prerendering. */
export function drawScene(scene: Scene): string {
  return toSvg(render(SceneDrawing, { props: { scene } }).body);
}

/** Draws a chart at one size to SVG text. */
export function drawOnServer(model: ChartModel<DrawnPoint>, size: SizeName): string {
  return drawScene(chartScene(model, size));
}

/** Draws a sparkline to SVG text. */
export function sparklineOnServer(model: ChartModel<DrawnPoint>): string {
  return drawScene(sparklineScene(model));
}

/** Draws a register chart at one size to SVG text. */
export function drawRegisterOnServer(model: RegisterModel, size: SizeName): string {
  return drawScene(registerScene(model, sizes[size]));
}
