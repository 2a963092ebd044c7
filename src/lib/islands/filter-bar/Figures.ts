import { punctuation } from '$lib/format/punctuation';
import { flushSync, mount, unmount } from 'svelte';
import { chartOf } from '$lib/charts';
import type { ChartModel } from '$lib/charts/model';
import { pointsOf } from '$lib/charts/point';
import type { ChartSpec } from '$lib/charts/spec';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { RunOptions } from '$lib/query/engine/engine';
import { askTogether } from '$lib/query/engine/ask-together';
import { pause } from '$lib/query/engine/pause';
import { narrowed } from '$lib/query/questions/series-points';
import type { Filters } from '$lib/url-state/filters';
import Figure from '$lib/components/figure/Figure.svelte';
import { figureData, type FigureData } from '$lib/captions/figure-data';
import { openDrawings } from '$lib/page-script/read-marks';
import { openTab } from '$lib/page-script/switch-tabs';
import { Drawings } from './Drawings';

const sizes = ['half', 'full', 'wall'] as const;

/** The figures of a page: as they came, and as filters draw them anew. */
export class Figures {
  readonly #figures: readonly { article: HTMLElement; spec: ChartSpec; before: string }[];
  readonly #drawings = new Drawings();

  constructor(
    page: Document,
    private readonly locale: Locale
  ) {
    const articles = [...page.querySelectorAll<HTMLElement>('article[data-chart]')];
    this.#figures = articles.flatMap((article) => {
      const spec = chartOf(article.dataset['chart'] ?? '');
      // A page may give a chart more room than its subject does.
      const size = sizes.find((one) => one === article.dataset['size']) ?? spec?.size ?? 'half';
      return spec ? [{ article, spec: { ...spec, size }, before: article.innerHTML }] : [];
    });
  }

  get count(): number {
    return this.#figures.length;
  }

  /** Dims what is shown while the next is fetched; the old drawing stays. */
  wait(on: boolean): void {
    for (const { article } of this.#figures) article.classList.toggle('waiting', on);
  }

  /** Puts the figures back as the page brought them. */
  restore(): number {
    this.#drawings.forget();
    for (const { article, before } of this.#figures) replace(article, before);
    return this.#figures.length;
  }

  /**
   * Asks again for every chart under the filters, then draws all at once: never half a page of the old.
   * @returns how many charts have a figure.
   */
  async filter(filters: Filters, options: RunOptions): Promise<number> {
    const years = this.#years(filters);
    const { run } = await import('$lib/query/browser/run');
    const asked = this.#figures.flatMap((figure) => {
      const ask = narrowed(figure.spec.ask, filters);
      return ask ? [{ figure, ask }] : [];
    });
    const answers = await askTogether(
      run,
      asked.map(({ ask }) => ask),
      options
    );
    const rowsOf = new Map(asked.map(({ figure }, place) => [figure, answers[place] ?? []]));
    const drawn: { article: HTMLElement; model: ChartModel; markup: string; filled: boolean }[] = [];
    for (const shown of this.#figures) {
      // A later filter, and what the reader does meanwhile, get their turn between drawings.
      await pause();
      options.signal?.throwIfAborted();
      const { article, spec } = shown;
      const rows = rowsOf.get(shown) ?? [];
      const figure = figureData(spec, pointsOf(rows), this.locale, this.#drawings.drawer(article), years);
      drawn.push({
        article,
        model: figure.model,
        markup: this.#markup(figure, filters),
        filled: Object.keys(figure.drawings).length > 0
      });
    }
    for (const { article, model, markup } of drawn) {
      replace(article, markup);
      this.#drawings.keep(article, model);
    }
    return drawn.filter(({ filled }) => filled).length;
  }

  #markup(figure: FigureData, filters: Filters): string {
    const target = document.createElement('div');
    const shown = mount(Figure, { target, props: { figure, empty: this.#empty(filters) } });
    flushSync();
    const markup = target.innerHTML;
    void unmount(shown);
    return markup;
  }

  /** The years that filters leave, the page's own where they name none. */
  #years({ from, to }: Filters): readonly [number, number] {
    const bar = document.querySelector<HTMLElement>('.filters');
    return [from ?? Number(bar?.dataset['first']), to ?? Number(bar?.dataset['last'])];
  }

  /** Which filters leave a chart empty, in words, and what may be dropped. */
  #empty(filters: Filters) {
    const { from, to, places } = filters;
    const period = from !== undefined || to !== undefined;
    const names = places
      .map((place) => termName('entity', place, this.locale))
      .join(punctuation[this.locale].list);
    const [first, last] = this.#years(filters);
    const texts = [
      period ? t('empty_period', this.locale, { from: first, to: last }) : '',
      places.length > 0 ? t('empty_place', this.locale, { places: names }) : ''
    ];
    const drops = [
      ...(period ? [{ filter: 'period' as const, label: t('drop_period', this.locale) }] : []),
      ...(places.length > 0 ? [{ filter: 'place' as const, label: t('drop_place', this.locale) }] : [])
    ];
    return { text: texts.filter(Boolean).join(' '), drops };
  }
}

/** Puts markup into a figure; the tab that was open stays open, and a focus within stays within. */
function replace(article: HTMLElement, markup: string): void {
  const open =
    article.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.dataset['tab'] ?? 'chart';
  const focused = document.activeElement;
  const within = focused !== article && article.contains(focused);
  const onDrawing = within && focused?.matches('.drawing');
  article.innerHTML = markup;
  const tab = openTab(article, open);
  openDrawings(article);
  if (!within) return;
  const drawings = onDrawing ? [...article.querySelectorAll<HTMLElement>('.drawing')] : [];
  const seen = drawings.find((drawing) => drawing.checkVisibility());
  (seen ?? tab)?.focus({ preventScroll: true });
}
