import { flushSync, mount, unmount } from 'svelte';
import type { FigureData } from '$lib/captions/figure-data';
import EmbedSeries from '$lib/components/embed/EmbedSeries.svelte';

/** What an embed shows under filters. */
interface Shown {
  readonly figure: FigureData;
  /** The page of this view of the chart. */
  readonly address: string;
  /** Why there is no figure. */
  readonly empty: string;
}

/**
 * The article of an embed: the chart that the server rendered, or a live one while filters are set. The live one stays
 * mounted between filters.
 */
export class FilteredEmbed {
  #shown = $state.raw<Shown>();
  #live: object | undefined;
  readonly #prerendered: readonly Node[];

  constructor(private readonly article: HTMLElement) {
    this.#prerendered = [...article.childNodes];
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#live ??= this.#mount(shown);
    flushSync();
  }

  /** Restores the chart that the server rendered. */
  restore(): void {
    if (!this.#live) return;
    void unmount(this.#live);
    this.#live = undefined;
    this.article.replaceChildren(...this.#prerendered);
  }

  #mount(first: Shown): object {
    this.article.replaceChildren();
    const shown = () => this.#shown ?? first;
    return mount(EmbedSeries, {
      target: this.article,
      props: {
        get figure() {
          return shown().figure;
        },
        get address() {
          return shown().address;
        },
        get empty() {
          return shown().empty;
        }
      }
    });
  }
}
