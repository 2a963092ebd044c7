import type { SheetSeries } from './chart-sheet';

/** True for two or three lines, which have their names at their ends; more names would collide, so a legend lists them. */
export function hasNamesAtEnds({ length }: readonly SheetSeries[]): boolean {
  return length === 2 || length === 3;
}
