import { untrack } from 'svelte';
import type { Currency } from '$lib/catalogue/generated/rows';
import type { Filters, Selection } from '$lib/query/crossfilter/selection';
import type { ExploreState, Measure } from '$lib/url-state/explore-state';
import type { ExploredSource } from './sources/explored-source';
import { Paints, type Drawn, type Paint } from './paints';

type Bars = readonly ArrayLike<number>[];

/**
 * The views of one table. What is chosen in them is reactive; counts, which change at every move of a pointer, go straight to
 * the elements that are painted by them.
 */
export class TableViews {
  /** What is chosen in each view now, while a brush moves too. */
  filters = $state.raw<Filters>([]);
  currency = $state.raw<Currency>('HKD');
  measure = $state.raw<Measure>('rows');
  /** Whether the next counts are on their way; what is drawn stays. */
  isBusy = $state(false);
  /** The state whose rows are shown and how many they are; none while the page shows the rows that it came with. */
  asked = $state.raw<{ readonly state: ExploreState; readonly rows: number }>();
  readonly #paints = new Paints();
  /** What was drawn last, by what its state was then; undefined for all rows. */
  #drawn: { readonly counts: Bars; readonly sums: Bars; measure: Measure; currency: Currency } | undefined;

  constructor(readonly source: ExploredSource) {
    this.currency = source.start.currency;
  }

  readonly views = $derived.by(() => this.source.views(this.currency));

  /** Follows a state in all but its counts. */
  show({ filters, currency, measure }: ExploreState): void {
    this.currency = currency;
    this.measure = measure;
    this.filters = filters;
  }

  move(place: number, selection: Selection | undefined): void {
    this.filters = this.views.map((_, at) => (at === place ? selection : this.filters[at]));
  }

  /** @param sums by view as counts are; none where the table holds no money. */
  draw(counts: Bars, sums: Bars): void {
    this.#drawn = { counts, sums, measure: this.measure, currency: this.currency };
    this.#paints.run((place) => this.#drawnIn(place));
  }

  /** Draws all rows again, as the page brought them. */
  restore(): void {
    this.#drawn = undefined;
    this.#paints.run((place) => this.#drawnIn(place));
  }

  /** Paints a view's counts into an element, now and whenever they change. @returns ends that. */
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
