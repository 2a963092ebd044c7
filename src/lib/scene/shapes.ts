import type { Qualifier } from '$lib/catalogue/generated/rows';
import type { LegendKey } from './layouts/legend-layout';

/** A text of a drawing, by its baseline. */
export interface ShapeText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  readonly weight?: number;
}

/** A mark: a box, a glyph of its qualifier, or both, with the texts that belong to it. */
export interface Shape {
  readonly key: string;
  readonly colour: string;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Turned, since its value grows to the right: "over" points there. An exact one has no box. */
  readonly glyph?: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly qualifier: Qualifier;
  };
  /** A second box of the same mark, where a chart shows two measures. */
  readonly other?: Shape['box'];
  readonly texts: readonly ShapeText[];
}

/** All of a drawing, in its own units. */
export interface Shapes {
  readonly height: number;
  readonly legend: readonly LegendKey[];
  /** Paths of hairlines, and of axes. */
  readonly grid: readonly string[];
  readonly axes: readonly string[];
  readonly marks: readonly Shape[];
  readonly texts: readonly ShapeText[];
}
