import type { SheetSeries } from './chart-sheet';

/** Two or three lines say their names where they end; more would crowd there, so a legend above the plot says them. */
export function hasNamesAtEnds({ length }: readonly SheetSeries[]): boolean {
  return length === 2 || length === 3;
}
