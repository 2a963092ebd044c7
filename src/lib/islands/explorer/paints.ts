import type { Currency } from '$lib/catalogue/generated/rows';
import type { Measure } from '$lib/url-state/explore-state';

/** What a view draws: one count per bar, the last for rows without a value, and for money one sum per bar. */
export interface Drawn {
  readonly counts: ArrayLike<number>;
  readonly sums: ArrayLike<number> | undefined;
  readonly measure: Measure;
  readonly currency: Currency;
}

/** Draws a view's counts into one element; leaves unchanged parts alone. */
export type Paint = (drawn: Drawn) => void;

/** What the counts of each view paint. */
export class Paints {
  readonly #byView = new Map<number, Set<Paint>>();

  /** @returns a function that removes it. */
  add(place: number, paint: Paint): () => void {
    const paints = this.#byView.get(place) ?? new Set();
    this.#byView.set(place, paints.add(paint));
    return () => void paints.delete(paint);
  }

  /** @param drawnIn returns what a view draws now. */
  run(drawnIn: (place: number) => Drawn): void {
    for (const [place, paints] of this.#byView) {
      const drawn = drawnIn(place);
      for (const paint of paints) paint(drawn);
    }
  }
}
