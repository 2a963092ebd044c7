import type { TableSource } from './engine';
import { sameSource } from './same-source';

/** The loaded part of a table, or the part to load: its file and its columns; undefined means all columns. */
export interface Loaded {
  readonly source: TableSource;
  readonly columns: readonly string[] | undefined;
}

/** What to load so that former queries can run as well as the next one. */
export function loadedWith(known: Loaded | undefined, next: Loaded): Loaded {
  if (!known || !sameSource(known.source, next.source)) return next;
  if (!known.columns || !next.columns) return { source: next.source, columns: undefined };
  return { source: next.source, columns: [...new Set([...known.columns, ...next.columns])] };
}

/** True where the loaded part includes all that is wanted. */
export function isLoaded(known: Loaded | undefined, wanted: Loaded): boolean {
  if (!known || !sameSource(known.source, wanted.source)) return false;
  const { columns } = known;
  return !columns || (wanted.columns?.every((column) => columns.includes(column)) ?? false);
}
