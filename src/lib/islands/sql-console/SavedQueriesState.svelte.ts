import { readShelf, remembered, writeShelf, type KeptQuery, type Shelf } from './stored-queries';

/** The reader's queries, in the browser's storage and on the page. Where the browser keeps nothing, they live with the page. */
export class SavedQueriesState {
  #shelf = $state.raw<Shelf>(readShelf(storage()));

  get shelf(): Shelf {
    return this.#shelf;
  }

  remember(sql: string): void {
    this.#put(remembered(this.#shelf, sql));
  }

  /** @returns whether the browser keeps it beyond this page. */
  save(name: string, sql: string): boolean {
    const rest = this.#shelf.saved.filter((one) => one.name !== name);
    return this.#put({ ...this.#shelf, saved: [{ name, sql }, ...rest] });
  }

  drop(part: keyof Shelf, query: KeptQuery): void {
    this.#put({ ...this.#shelf, [part]: this.#shelf[part].filter((one) => one !== query) });
  }

  clear(): void {
    this.#put({ ...this.#shelf, history: [] });
  }

  #put(shelf: Shelf): boolean {
    this.#shelf = shelf;
    return writeShelf(storage(), shelf);
  }
}

/** Blocked storage throws at the touch. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
