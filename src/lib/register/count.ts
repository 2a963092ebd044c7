import type { RegisterRow } from './row';

/** The number of rows of the register that some rows represent. */
export function countOf(rows: readonly RegisterRow[]): number {
  return rows.reduce((sum, { count = 1 }) => sum + count, 0);
}
