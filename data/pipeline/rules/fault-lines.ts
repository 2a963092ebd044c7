import { faultLine, type Fault } from './fault.ts';

/**
 * The lines that tell of the faults: the first `limit`, then one that says how many more there are.
 * @param total how many there are, where not all are at hand.
 */
export function faultLines(faults: readonly Fault[], limit = 100, total = faults.length): string[] {
  const lines = faults.slice(0, limit).map(faultLine);
  const more = total - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
