import { flushSync, mount, unmount } from 'svelte';
import type { FigureData } from '$lib/captions/figure-data';
import type { ChartSpec } from '$lib/charts/spec';
import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import Figure from '$lib/components/figure/Figure.svelte';
import type { FilterBarProps } from './filter-bar-props';

/**
 * The article of a chart: the figure that the server rendered, or a live one while filters are set. The live one stays
 * mounted between filters and keeps its open tab and focus; when the two replace each other, tab and focus are
 * transferred.
 */
export class FilteredArticle {
  #figure = $state.raw<FigureData>();
  #empty = $state.raw<EmptyFigure>();
  #live: object | undefined;
  #prerendered: readonly Node[] = [];

  constructor(
    private readonly article: HTMLElement,
    readonly spec: ChartSpec,
    private readonly props: Pick<FilterBarProps, 'home' | 'terms'>
  ) {}

  /** Dims the figure while the next one is made. */
  wait(isWaiting: boolean): void {
    this.article.classList.toggle('waiting', isWaiting);
  }

  show(figure: FigureData, empty: EmptyFigure): void {
    this.#preserveFocus(() => {
      this.#figure = figure;
      this.#empty = empty;
      this.#live ??= this.#mount(figure);
      flushSync();
      this.article.hidden = Object.keys(figure.drawings).length === 0;
    });
  }

  /** Restores the figure that the server rendered. */
  restore(): void {
    const live = this.#live;
    if (!live) return;
    this.#preserveFocus(() => {
      void unmount(live);
      this.#live = undefined;
      this.article.hidden = false;
      this.article.replaceChildren(...this.#prerendered);
    });
  }

  #mount(first: FigureData): object {
    this.#prerendered = [...this.article.childNodes];
    this.article.replaceChildren();
    const { home, terms } = this.props;
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
        chartPage: `${home}charts/${this.spec.id}/`,
        terms: terms?.[this.spec.id],
        home
      }
    });
  }

  /** Changes the content while the open tab and the focus stay. */
  #preserveFocus(change: () => void): void {
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

  /** The tab of the current figure that corresponds to one of the previous figure. */
  #tab(like: HTMLElement): HTMLElement | null {
    return this.article.querySelector<HTMLElement>(`[data-tab="${like.dataset['tab'] ?? ''}"]`);
  }
}
