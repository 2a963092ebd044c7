import type { Value } from '../engine/engine';

/** How to show and chart a column. */
export type ColumnKind = 'number' | 'time' | 'text';

export interface ResultColumn {
  readonly name: string;
  /** Its SQL type as the engine names it. */
  readonly type: string;
  readonly kind: ColumnKind;
}

/** A result for the console: integers beyond 2^53 and decimals are text with all digits. */
export interface QueryResult {
  readonly sql: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether there are more rows than `rows` holds. */
  readonly more: boolean;
  readonly milliseconds: number;
}

/** Maximum number of rows in a result: enough to read on a page, few enough for a spreadsheet. */
export const mostRows = 100_000;

/** The kind of a SQL type. */
export function kindOf(type: string): ColumnKind {
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DOUBLE|FLOAT|DECIMAL\([^)]*\))$/.test(type))
    return 'number';
  return /^(?:DATE|TIMESTAMP[\w ]*)$/.test(type) ? 'time' : 'text';
}
