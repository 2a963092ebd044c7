import type { TableSource } from '$lib/query/engine/engine';
import type { Note } from './plan';

/** A table made of one of the visitor's files. */
export interface LocalTable {
  /** Its name in SQL: no other table of the site or the visitor has it. */
  readonly name: string;
  /** The file's name. */
  readonly file: string;
  /** Bytes of what is queried: the file itself for Parquet. */
  readonly bytes: number;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly source: TableSource;
  readonly notes: readonly Note[];
  /** Whether it stays on this device beyond this visit. */
  readonly kept: boolean;
}

type Watcher = () => void;

/**
 * The local tables of this visit, for all code that queries the engine: `list` what there is, `sources` to load what a query
 * names (`engine.load(name, source)`), `watch` to hear of changes. They live with the page and go nowhere.
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
    this.#tell();
  }

  remove(name: string): void {
    this.#tables.delete(name);
    this.#tell();
  }

  /** @returns ends the watching. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

export const localTables = new LocalTables();
