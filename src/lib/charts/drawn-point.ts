import type { Period, Precision, Qualifier } from '$lib/catalogue/generated/rows';
import type { Relation } from './point';

/**
 * A figure as marks draw it: all that a drawing needs to know, and nothing of where a figure comes from. Figures of the evidence
 * are such points, and so are groups of a table.
 */
export interface DrawnPoint {
  /** The key of its mark, and of its row in the table under the drawing. */
  readonly row: number;
  readonly value: number;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** What its date means. `end` is '' where it has no date. */
  readonly period: Period;
  readonly precision: Precision;
  readonly start: string | null;
  readonly end: string;
  /** Its place along the axis, in years with a fraction where that is of time. */
  readonly at: number;
  readonly span: readonly [from: number, to: number];
  /** What a statement over a window speaks of; without a start where its source states none. */
  readonly window: readonly [from: number | undefined, to: number];
  /** What other sources state of the same date. */
  readonly others: readonly DrawnStatement[];
}

export interface DrawnStatement {
  readonly row: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly relation: Relation;
}

/** A point that lines and bars can be made of: what it is a figure of, by two ids, and the name of its group. */
export interface GroupedPoint extends DrawnPoint {
  readonly entity: string;
  readonly category: string;
  readonly group: string;
}
