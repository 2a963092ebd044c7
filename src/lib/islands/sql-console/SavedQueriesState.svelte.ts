import { readQueries, remembered, writeQueries, type StoredQuery, type QueryLists } from './stored-queries';

/** A visitor's saved queries, in the browser's storage and on the page. Without storage they last as long as the page. */
export class SavedQueriesState {
  #lists = $state.raw<QueryLists>(readQueries(storage()));

  get lists(): QueryLists {
    return this.#lists;
  }

  remember(sql: string): void {
    this.#put(remembered(this.#lists, sql));
  }

  /** @returns whether the browser stored it beyond this page. */
  save(name: string, sql: string): boolean {
    const rest = this.#lists.saved.filter((query) => query.name !== name);
    return this.#put({ ...this.#lists, saved: [{ name, sql }, ...rest] });
  }

  drop(part: keyof QueryLists, query: StoredQuery): void {
    this.#put({ ...this.#lists, [part]: this.#lists[part].filter((listed) => listed !== query) });
  }

  clear(): void {
    this.#put({ ...this.#lists, history: [] });
  }

  #put(lists: QueryLists): boolean {
    this.#lists = lists;
    return writeQueries(storage(), lists);
  }
}

/** Blocked storage throws on access. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
