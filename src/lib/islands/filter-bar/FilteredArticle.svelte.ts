import { flushSync, mount, unmount } from 'svelte';
import type { FigureData } from '$lib/captions/figure-data';
import type { ChartSpec } from '$lib/charts/spec';
import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import Figure from '$lib/components/figure/Figure.svelte';

/**
 * The article of a chart: the figure that the page came with, or a live one in its place while filters are set. The live one
 * stays mounted from filter to filter, so its open tab and the focus in it stay too; from one to the other they are handed on.
 */
export class FilteredArticle {
  #figure = $state.raw<FigureData>();
  #empty = $state.raw<EmptyFigure>();
  #live: object | undefined;
  #prerendered: readonly Node[] = [];

  constructor(
    private readonly article: HTMLElement,
    readonly spec: ChartSpec,
    /** Where the pages of the language start, ending in "/". */
    private readonly home: string
  ) {}

  /** Dims the figure while the next one is made. */
  wait(isWaiting: boolean): void {
    this.article.classList.toggle('waiting', isWaiting);
  }

  show(figure: FigureData, empty: EmptyFigure): void {
    this.#keepPlace(() => {
      this.#figure = figure;
      this.#empty = empty;
      this.#live ??= this.#mount(figure);
      flushSync();
    });
  }

  /** Puts back the figure that the page came with. */
  restore(): void {
    const live = this.#live;
    if (!live) return;
    this.#keepPlace(() => {
      void unmount(live);
      this.#live = undefined;
      this.article.replaceChildren(...this.#prerendered);
    });
  }

  #mount(first: FigureData): object {
    this.#prerendered = [...this.article.childNodes];
    this.article.replaceChildren();
    const figure = () => this.#figure ?? first;
    const empty = () => this.#empty;
    return mount(Figure, {
      target: this.article,
      props: {
        get figure() {
          return figure();
        },
        get empty() {
          return empty();
        },
        chartPage: `${this.home}charts/${this.spec.id}/`
      }
    });
  }

  /** Changes what is shown: the open tab stays open, and a focus within stays within. */
  #keepPlace(change: () => void): void {
    const before = this.#openTab();
    const focused = document.activeElement;
    const hadFocus = focused !== this.article && this.article.contains(focused);
    const wasDrawing = focused?.role === 'application';
    change();
    if (before && this.#openTab()?.dataset['tab'] !== before.dataset['tab']) this.#tab(before)?.click();
    if (!hadFocus || this.article.contains(document.activeElement)) return;
    const drawings = [...this.article.querySelectorAll<HTMLElement>('.drawing')];
    const drawing = wasDrawing ? drawings.find((each) => each.checkVisibility()) : undefined;
    (drawing ?? this.#openTab())?.focus({ preventScroll: true });
  }

  #openTab(): HTMLElement | null {
    return this.article.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  }

  /** The tab of the figure that is there now like one of a figure that was there. */
  #tab(like: HTMLElement): HTMLElement | null {
    return this.article.querySelector<HTMLElement>(`[data-tab="${like.dataset['tab'] ?? ''}"]`);
  }
}
