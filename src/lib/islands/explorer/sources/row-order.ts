import type { Parameter, RunOptions } from '$lib/query/engine/engine';
import { SupersededError } from '$lib/query/engine/errors';

/** Queries a column of numbers. */
type Ask = (sql: string, parameters: readonly Parameter[], options: RunOptions) => Promise<ArrayLike<number>>;

/** The rows of a table in the shown order: sorted once, when somebody scrolls far down, and cached until the order changes. */
export class RowOrder {
  #key = '';
  #running: AbortController | undefined;
  #places: Promise<ArrayLike<number>> | undefined;

  constructor(private readonly ask: Ask) {}

  /**
   * The row numbers of an order. A second request for the same order joins the first; one for another order cancels it.
   * @throws StartError, LoadError or QueryError; a later call tries again. SupersededError where another order was
   * requested.
   */
  get(
    sql: string,
    parameters: readonly Parameter[],
    progress: RunOptions['progress']
  ): Promise<ArrayLike<number>> {
    const key = JSON.stringify([sql, parameters]);
    if (this.#places && key === this.#key) return this.#places;
    this.#running?.abort(new SupersededError());
    const running = new AbortController();
    this.#running = running;
    this.#key = key;
    const places = this.ask(sql, parameters, { signal: running.signal, progress });
    this.#places = places;
    places.catch(() => {
      if (this.#places === places) this.#places = undefined;
    });
    return places;
  }
}
