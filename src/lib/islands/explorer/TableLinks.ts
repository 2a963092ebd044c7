import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredId } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Progress } from '$lib/query/engine/engine';
import { linkTable, type LinkedTable } from './link-table';

/** The table that is linked at the moment: one at a time is held in memory. */
export class TableLinks {
  #key = '';
  #asked: Promise<LinkedTable> | undefined;
  #linked: LinkedTable | undefined;

  /** @param told of progress, and with undefined when there is nothing to wait for. */
  constructor(private readonly told: (progress: Progress | undefined) => void) {}

  /** Whether the table was asked for, in this currency. */
  has(id: ExploredId, currency: Currency): boolean {
    return this.#asked !== undefined && this.#key === `${id} ${currency}`;
  }

  /** The table, where it is linked already. */
  ready(id: ExploredId, currency: Currency): LinkedTable | undefined {
    return this.has(id, currency) ? this.#linked : undefined;
  }

  /** Links a table, or joins those who wait for it. @throws as linkTable; the next call tries again. */
  async get(data: ExploredData, currency: Currency): Promise<LinkedTable> {
    const key = `${data.id} ${currency}`;
    if (this.#asked && this.#key === key) return this.#asked;
    this.#linked?.close();
    this.#linked = undefined;
    this.#key = key;
    const asked = linkTable(data, currency, {
      progress: (progress) => {
        if (this.#key === key) this.told(progress);
      }
    });
    this.#asked = asked;
    try {
      const linked = await asked;
      if (this.#key === key) {
        this.#linked = linked;
        this.told(undefined);
      } else linked.close();
      return linked;
    } catch (cause) {
      if (this.#key === key) this.#asked = undefined;
      throw cause;
    }
  }
}
