import type { TakenSource } from '$lib/figures/takeaway';
import type { Locale } from '$lib/format/locale';
import { searchOf } from '$lib/state/filters';
import type { Block, ReportView } from '$lib/report/report';
import { takeView, type TakenView } from './take-view';

/** The views of a report's charts, as far as they have come. */
export class Views {
  #taken = $state.raw<ReadonlyMap<string, TakenView | Error>>(new Map());
  readonly #asked = new Set<string>();

  constructor(
    private readonly home: string,
    private readonly locale: Locale
  ) {}

  /** Fetches what is not here yet. */
  want(blocks: readonly Block[]): void {
    for (const block of blocks) if (block.kind === 'chart') void this.#ask(block.view);
  }

  /** Undefined while it is on its way. */
  of(view: ReportView): TakenView | Error | undefined {
    return this.#taken.get(nameOf(view));
  }

  retry(view: ReportView): void {
    this.#asked.delete(nameOf(view));
    this.#put(nameOf(view), undefined);
    void this.#ask(view);
  }

  /** All that were asked for have come, or failed. */
  get isComplete(): boolean {
    return this.#taken.size >= this.#asked.size;
  }

  async #ask(view: ReportView): Promise<void> {
    const name = nameOf(view);
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      this.#put(name, await takeView(view, this.home, this.locale));
    } catch (error) {
      this.#put(name, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #put(name: string, taken: TakenView | Error | undefined): void {
    const next = new Map(this.#taken);
    if (taken) next.set(name, taken);
    else next.delete(name);
    this.#taken = next;
  }
}

/** The documents of several parts, each once, in the order in which they are first met. */
export function collected(parts: readonly (readonly TakenSource[])[]): TakenSource[] {
  return [...new Map(parts.flat().map((source) => [keyOf(source), source])).values()];
}

/** The numbers of some documents in a list that holds them. */
export function numbersOf(sources: readonly TakenSource[], all: readonly TakenSource[]): number[] {
  const places = new Map(all.map((source, index) => [keyOf(source), index + 1]));
  return sources.flatMap((source) => places.get(keyOf(source)) ?? []);
}

function keyOf({ url, title }: TakenSource): string {
  return `${url} ${title}`;
}

function nameOf({ chart, filters, currency }: ReportView): string {
  return `${chart} ${searchOf(filters)} ${currency ?? ''}`;
}
