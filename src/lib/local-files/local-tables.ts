import type { TableSource } from '$lib/query/engine/engine';
import type { Note } from './plan';

/** A table made from a visitor's file. */
export interface LocalTable {
  /** Its name in SQL, unique among the tables of the site and of the visitor. */
  readonly name: string;
  /** The file name. */
  readonly file: string;
  /** Bytes of the queried data; for Parquet, of the file itself. */
  readonly bytes: number;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly source: TableSource;
  readonly notes: readonly Note[];
  /** Whether it is saved on this device beyond this visit. */
  readonly isSaved: boolean;
}

type Watcher = () => void;

/**
 * The local tables of this visit, for all code that queries the engine: `list` returns them, `sources` gives what to
 * load for a query (`engine.load(name, source)`), `watch` reports changes. They last as long as the page and never
 * leave the device.
 */
class LocalTables {
  readonly #tables = new Map<string, LocalTable>();
  readonly #watchers = new Set<Watcher>();

  list(): readonly LocalTable[] {
    return [...this.#tables.values()];
  }

  sources(): ReadonlyMap<string, TableSource> {
    return new Map(this.list().map(({ name, source }) => [name, source]));
  }

  put(table: LocalTable): void {
    this.#tables.set(table.name, table);
    this.#notify();
  }

  remove(name: string): void {
    this.#tables.delete(name);
    this.#notify();
  }

  /** @returns a function that stops watching. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  #notify(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

export const localTables = new LocalTables();
