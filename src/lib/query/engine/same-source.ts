import type { TableSource } from './engine';

/** Whether two sources are one file: an address names one file for ever, as it carries the file's hash. */
export function sameSource(one: TableSource | undefined, other: TableSource): boolean {
  if (one === undefined || one === other) return one === other;
  return 'at' in one && 'at' in other && one.at === other.at;
}
