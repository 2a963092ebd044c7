import type { DrawnPoint } from '$lib/charts/drawn-point';

/** A column of one year; the columns of a year are side by side where a chart has several lines. */
export interface Column {
  readonly point: DrawnPoint;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
