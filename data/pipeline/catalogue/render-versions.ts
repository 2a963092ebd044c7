import type { Version } from '../release/version.ts';
import { literal } from './literal.ts';

/** `versions.ts`: the released versions, newest first, and what of the tables is not released yet. */
export function renderVersions(versions: readonly Version[], unreleased: number): string {
  return `import type { TableName } from './tables.ts';

/** A figure as a version states it; its cells are those of the CSV. */
export interface ReleasedFigure {
  readonly series: string;
  readonly entity: string;
  readonly dimension: string;
  readonly category: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly precision: string;
  readonly value: string;
  readonly qualifier: string;
  readonly unit: string;
  readonly source_id: string;
  readonly withheld: string;
}

export type ChangeKind = 'added' | 'corrected' | 'withheld' | 'reinstated' | 'removed' | 'annotated';

/** What happened to a figure: its state before and after. */
export interface FigureChange {
  readonly kind: ChangeKind;
  readonly was?: ReleasedFigure;
  readonly now?: ReleasedFigure;
}

/** What a version holds, in all or of one topic; \`figures\` counts the withheld ones too. */
export interface Totals {
  readonly series: number;
  readonly figures: number;
  readonly withheld: number;
  readonly documents: number;
}

/** A released version of the data. */
export interface Version {
  readonly date: string;
  readonly version: string;
  /** Null for the base line, which has no changes to tell. */
  readonly base: string | null;
  readonly totals: Totals;
  readonly topics: readonly (Totals & { readonly topic: string })[];
  readonly changes: readonly FigureChange[];
  readonly tables: Readonly<
    Partial<Record<TableName, { readonly added: number; readonly changed: number; readonly removed: number }>>
  >;
}

export const versions: readonly Version[] = [
${versions
  .toReversed()
  .map((version) => `  ${literal(version)}`)
  .join(',\n')}
];

/** How many figures and rows changed since the newest version; 0 where the tables are as it says. */
export const unreleased: number = ${literal(unreleased)};
`;
}
