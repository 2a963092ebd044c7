import type { Currency } from '$lib/catalogue/generated/rows';
import type { Progress } from '$lib/query/engine/engine';
import type { ExploredSource, LinkedTable } from './explored-source';

/** The currently linked table; only one is held in memory. */
export class CurrentLink {
  #key = '';
  #asked: Promise<LinkedTable> | undefined;
  #linked: LinkedTable | undefined;
  readonly #controller = new AbortController();

  /** @param onprogress called with undefined when nothing is loading. */
  constructor(private readonly onprogress: (progress: Progress | undefined) => void) {}

  /** Whether the table was requested in this currency. */
  has(id: string, currency: Currency): boolean {
    return this.#asked !== undefined && this.#key === `${id} ${currency}`;
  }

  /** The table, if it is already linked. */
  ready(id: string, currency: Currency): LinkedTable | undefined {
    return this.has(id, currency) ? this.#linked : undefined;
  }

  /** Links a table, or joins a pending link. @throws as ExploredSource.link; the next call tries again. */
  async get(source: ExploredSource, currency: Currency): Promise<LinkedTable> {
    const key = `${source.id} ${currency}`;
    if (this.#asked && this.#key === key) return this.#asked;
    this.#linked?.close();
    this.#linked = undefined;
    this.#key = key;
    const asked = source.link(currency, {
      signal: this.#controller.signal,
      progress: (progress) => {
        if (this.#key === key) this.onprogress(progress);
      }
    });
    this.#asked = asked;
    try {
      const linked = await asked;
      if (this.#key === key && !this.#controller.signal.aborted) {
        this.#linked = linked;
        this.onprogress(undefined);
      } else linked.close();
      return linked;
    } catch (cause) {
      if (this.#key === key) this.#asked = undefined;
      throw cause;
    }
  }

  close(): void {
    this.#controller.abort();
    this.#linked?.close();
  }
}
