import type { TableName } from '../schema.ts';

/** The cells of a figure that a change is told by, as the CSV writes them. */
export const figureCells = [
  'series',
  'entity',
  'dimension',
  'category',
  'period',
  'start',
  'end',
  'precision',
  'value',
  'qualifier',
  'unit',
  'source_id',
  'withheld'
] as const;

export type FigureCell = (typeof figureCells)[number];

/** A figure as a version states it. */
export type ReleasedFigure = Readonly<Record<FigureCell, string>>;

/**
 * What happened to a figure. "corrected": value, qualifier, unit, date or source are others now; "annotated": only the place in
 * the document or the note; "withheld" and "reinstated": it left the charts, or came back; "removed": the row is gone.
 */
export const changeKinds = ['added', 'corrected', 'withheld', 'reinstated', 'removed', 'annotated'] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** A figure before and after; one of the two is undefined where it was added or removed. */
export interface FigureChange {
  readonly kind: ChangeKind;
  readonly was?: ReleasedFigure;
  readonly now?: ReleasedFigure;
}

/** How many rows of a table are new, other or gone, by the table's key. */
export interface TableChange {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a version holds of one topic. */
export interface TopicTotals {
  readonly topic: string;
  readonly series: number;
  readonly figures: number;
  readonly withheld: number;
  readonly documents: number;
}

/** A released version of the data: one file of data/versions, never changed once it is released. */
export interface Version {
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  /** The data version that pages and files name. */
  readonly version: string;
  /** The version before; null for the base line, which has no changes to tell. */
  readonly base: string | null;
  /** `figures` counts the withheld ones too. */
  readonly totals: Omit<TopicTotals, 'topic'>;
  readonly topics: readonly TopicTotals[];
  readonly changes: readonly FigureChange[];
  /** Of the tables other than that of the figures, those that changed. */
  readonly tables: Readonly<Partial<Record<TableName, TableChange>>>;
}
