import type { Basis, Period, Precision, Qualifier } from '$lib/catalogue/generated/rows';
import type { Relation } from './point';

/** A point as marks draw it, without its origin. Figures of the evidence are such points, and so are groups of a table. */
export interface DrawnPoint {
  /** The key of its mark and of its row in the table under the drawing. */
  readonly row: number;
  readonly value: number;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** What its series is; left out where it is of no series. */
  readonly basis?: Basis;
  /** What kind of time its date is. `end` is '' where it has no date. */
  readonly period: Period;
  readonly precision: Precision;
  readonly start: string | null;
  readonly end: string;
  /** Its position on the axis; on a time axis in years with a fraction. */
  readonly at: number;
  readonly span: readonly [from: number, to: number];
  /** The window of a statement, in years; the start is undefined where the source states none. */
  readonly window: readonly [from: number | undefined, to: number];
  /** The other statements of the same date. */
  readonly others: readonly DrawnStatement[];
}

export interface DrawnStatement {
  readonly row: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly relation: Relation;
}

/** A point for lines and bars: the two ids that it belongs to, and the name of its group. */
export interface GroupedPoint extends DrawnPoint {
  readonly entity: string;
  readonly category: string;
  readonly group: string;
}
