import { untrack } from 'svelte';
import type { Currency } from '$lib/catalogue/generated/rows';
import type { Filters, Selection } from '$lib/query/crossfilter/selection';
import type { ExploreState, Measure } from '$lib/url-state/explore-state';
import type { ExploredSource } from './sources/explored-source';
import { Paints, type Drawn, type Paint } from './paints';

type Bars = readonly ArrayLike<number>[];

/**
 * The views of one table. Selections are reactive; counts change with every move of a pointer, so they go straight to
 * the elements that show them.
 */
export class TableViews {
  /** The current selection of each view, also while a brush moves. */
  filters = $state.raw<Filters>([]);
  currency = $state.raw<Currency>('HKD');
  measure = $state.raw<Measure>('rows');
  /** Whether the next counts are loading; the drawn ones stay. */
  isBusy = $state(false);
  /** The state of the shown rows, and their number; undefined while the rows are those of the server. */
  asked = $state.raw<{ readonly state: ExploreState; readonly rows: number }>();
  readonly #paints = new Paints();
  /** The last drawn counts with their measure and currency; undefined for all rows. */
  #drawn: { readonly counts: Bars; readonly sums: Bars; measure: Measure; currency: Currency } | undefined;

  constructor(readonly source: ExploredSource) {
    this.currency = source.start.currency;
  }

  readonly views = $derived.by(() => this.source.views(this.currency));

  /** Shows a state, apart from its counts. */
  show({ filters, currency, measure }: ExploreState): void {
    this.currency = currency;
    this.measure = measure;
    this.filters = filters;
  }

  move(place: number, selection: Selection | undefined): void {
    this.filters = this.views.map((_, at) => (at === place ? selection : this.filters[at]));
  }

  /** @param sums by view like the counts; empty where the table holds no money. */
  draw(counts: Bars, sums: Bars): void {
    this.#drawn = { counts, sums, measure: this.measure, currency: this.currency };
    this.#paints.run((place) => this.#drawnIn(place));
  }

  /** Draws the counts of all rows again, as the server rendered them. */
  restore(): void {
    this.#drawn = undefined;
    this.#paints.run((place) => this.#drawnIn(place));
  }

  /** Paints a view's counts into an element, now and after each change. @returns a function that stops that. */
  paint(place: number, paint: Paint): () => void {
    untrack(() => paint(this.#drawnIn(place)));
    return this.#paints.add(place, paint);
  }

  #drawnIn(place: number): Drawn {
    const { currency, measure } = this;
    const view = this.views[place];
    // The view of money has other bars in another currency.
    const isOther = view?.kind === 'money' && this.#drawn?.currency !== currency;
    if (!this.#drawn || isOther)
      return { counts: view?.counts ?? [], sums: view?.sums[currency], measure, currency };
    return { ...this.#drawn, counts: this.#drawn.counts[place] ?? [], sums: this.#drawn.sums[place] };
  }
}
