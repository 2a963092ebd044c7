import type { TableSource } from './engine';
import { sameSource } from './same-source';

/** The loaded part of a table, or the part to load: its file and its columns; undefined means all columns. */
export interface Loaded {
  readonly source: TableSource;
  readonly columns: readonly string[] | undefined;
}

/** What is to be loaded so that former questions can be asked as well as the next one. */
export function loadedWith(known: Loaded | undefined, next: Loaded): Loaded {
  if (!known || !sameSource(known.source, next.source)) return next;
  if (!known.columns || !next.columns) return { source: next.source, columns: undefined };
  return { source: next.source, columns: [...new Set([...known.columns, ...next.columns])] };
}

/** Whether what is known holds all that is wanted. */
export function isLoaded(known: Loaded | undefined, wanted: Loaded): boolean {
  if (!known || !sameSource(known.source, wanted.source)) return false;
  const { columns } = known;
  return !columns || (wanted.columns?.every((column) => columns.includes(column)) ?? false);
}
