import type { Colour } from '$lib/catalogue/colour';
import type { DrawnPoint } from './drawn-point';
import type { Point } from './point';

/** A point with its place in time, in years with a fraction, and the name of its group where the chart has groups. */
export interface PlacedPoint extends Point {
  readonly at: number;
  readonly span: readonly [from: number, to: number];
  /** What a statement over a window speaks of; without a start where its source states none. */
  readonly window: readonly [from: number | undefined, to: number];
  readonly group: string;
}

/** Points that may be joined: one definition, one entity, one category, one kind of period, one unit. */
export interface Line<Drawn extends DrawnPoint = PlacedPoint> {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
  /** In the order of time; one at the least. */
  readonly points: readonly Drawn[];
  readonly oldest: Drawn;
  readonly newest: Drawn;
  /** What is joined by a stroke, and the middles of the breaks of basis between. */
  readonly runs: readonly (readonly Drawn[])[];
  readonly gaps: readonly { readonly x: number; readonly y: number }[];
}
