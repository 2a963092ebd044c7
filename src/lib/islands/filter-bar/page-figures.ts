import { figureData, type FigureData } from '$lib/captions/figure-data';
import { chartOf } from '$lib/charts';
import type { Point } from '$lib/charts/point';
import { pointsWithin } from '$lib/charts/points-within';
import type { EmptyFigure } from '$lib/components/figure/empty-figure';
import type { RunOptions } from '$lib/query/engine/engine';
import { pause } from '$lib/query/engine/pause';
import { chartScene } from '$lib/scene/scenes/chart-scene';
import type { Filters } from '$lib/url-state/filters';
import { FilteredArticle } from './FilteredArticle.svelte';
import { chartPoints } from './chart-points';
import type { Filterable, FilterBarProps, Filtered } from './filter-bar-props';

const SIZES = ['half', 'full', 'wall'] as const;

/** The figures of a page that its filters apply to. */
export class PageFigures implements Filterable {
  #found: readonly FilteredArticle[] | undefined;
  /** All points of each chart, once a first filter has queried them. */
  #points: readonly (readonly Point[])[] | undefined;

  constructor(private readonly props: FilterBarProps) {}

  wait(isWaiting: boolean): void {
    for (const article of this.#articles()) article.wait(isWaiting);
  }

  restore(): void {
    for (const article of this.#articles()) article.restore();
  }

  async filter(filters: Filters, empty: EmptyFigure, options: RunOptions): Promise<Filtered> {
    const articles = this.#articles();
    const { locale, first, last } = this.props;
    const period = [filters.from ?? first, filters.to ?? last] as const;
    this.#points ??= await chartPoints(
      articles.map(({ spec }) => spec),
      options
    );
    options.signal?.throwIfAborted();
    const figures: FigureData[] = [];
    for (const [index, { spec }] of articles.entries()) {
      // Lets later filters and the visitor's input run between drawings.
      await pause();
      options.signal?.throwIfAborted();
      const whole = this.#points[index] ?? [];
      const shown = pointsWithin(whole, filters);
      figures.push(figureData(spec, shown, locale, chartScene, { whole, period }));
    }
    articles.forEach((article, index) => {
      const figure = figures[index];
      if (figure) article.show(figure, empty);
    });
    const hidden = articles.flatMap(({ spec }, index) => {
      const isEmpty = Object.keys(figures[index]?.drawings ?? {}).length === 0;
      return isEmpty ? [figureData(spec, this.#points?.[index] ?? [], locale, () => '').words.title] : [];
    });
    return { count: articles.length - hidden.length, hidden };
  }

  #articles(): readonly FilteredArticle[] {
    return (this.#found ??= [...document.querySelectorAll<HTMLElement>('article[data-chart]')].flatMap(
      (article) => {
        const spec = chartOf(article.dataset['chart'] ?? '');
        // A page may give a chart more room than its spec asks for.
        const size = SIZES.find((name) => name === article.dataset['size']) ?? spec?.size ?? 'half';
        return spec ? [new FilteredArticle(article, { ...spec, size }, this.props)] : [];
      }
    ));
  }
}
