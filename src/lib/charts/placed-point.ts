import type { Colour } from '$lib/catalogue/colour';
import type { DrawnPoint } from './drawn-point';
import type { Point } from './point';

/** A point with its position in time, in years with a fraction, and its group's name where the chart has groups. */
export interface PlacedPoint extends Point {
  readonly at: number;
  readonly span: readonly [from: number, to: number];
  /** The window of a statement, in years; the start is undefined where the source states none. */
  readonly window: readonly [from: number | undefined, to: number];
  readonly group: string;
}

/** Points that may be joined: one definition, entity, category, kind of period and unit. */
export interface Line<Drawn extends DrawnPoint = PlacedPoint> {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
  /** In time order; at least one. */
  readonly points: readonly Drawn[];
  readonly oldest: Drawn;
  readonly newest: Drawn;
  /** True where its strokes are steps: nothing is known between two statements, nor between two running totals. */
  readonly stepped: boolean;
  /** The points of each stroke, and the middle of each break of basis between them. */
  readonly runs: readonly (readonly Drawn[])[];
  readonly gaps: readonly { readonly x: number; readonly y: number }[];
}
