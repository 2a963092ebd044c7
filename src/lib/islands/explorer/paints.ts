import type { Currency } from '$lib/catalogue/generated/rows';
import type { Measure } from '$lib/url-state/explore-state';

/** What a view draws: one count a bar, the last that of rows without a value, and of money one sum a bar. */
export interface Drawn {
  readonly counts: ArrayLike<number>;
  readonly sums: ArrayLike<number> | undefined;
  readonly measure: Measure;
  readonly currency: Currency;
}

/** Draws what a view counts into one element, and touches it only where something differs. */
export type Paint = (drawn: Drawn) => void;

/** What is painted by the counts of each view. */
export class Paints {
  readonly #byView = new Map<number, Set<Paint>>();

  /** @returns takes it out again. */
  add(place: number, paint: Paint): () => void {
    const paints = this.#byView.get(place) ?? new Set();
    this.#byView.set(place, paints.add(paint));
    return () => void paints.delete(paint);
  }

  /** @param drawnIn what a view draws now. */
  run(drawnIn: (place: number) => Drawn): void {
    for (const [place, paints] of this.#byView) {
      const drawn = drawnIn(place);
      for (const paint of paints) paint(drawn);
    }
  }
}
