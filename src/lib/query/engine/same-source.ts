import type { TableSource } from './engine';

/** True where two sources are one file. An address contains the file's hash, so it always means the same file. */
export function sameSource(one: TableSource | undefined, other: TableSource): boolean {
  if (one === undefined || one === other) return one === other;
  return 'at' in one && 'at' in other && one.at === other.at;
}
