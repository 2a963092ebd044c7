import type { RegisterRow } from './row';

/** How many rows of the register these are: one may stand for several that are alike. */
export function countOf(rows: readonly RegisterRow[]): number {
  return rows.reduce((sum, { count = 1 }) => sum + count, 0);
}
