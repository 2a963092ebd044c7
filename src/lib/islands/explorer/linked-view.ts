import type { Currency } from '$lib/catalogue/generated/rows';
import type { Selection } from '$lib/query/crossfilter/selection';
import type { Measure } from './explore-state';

/** A view on the page: it draws counts, shows its own selection, and tells of its reader. */
export interface LinkedView {
  /** Draws what the filters leave, one count a bar and, of money, one sum; only what differs is touched. */
  draw(counts: ArrayLike<number>, sums: ArrayLike<number> | undefined): void;
  /** Takes what bars are drawn by from now on; the next `draw` draws by it. */
  measure(measure: Measure, currency: Currency): void;
  show(selection: Selection | undefined): void;
}

/** What a view tells of. */
export interface ViewEvents {
  /** Its reader is near: its cubes will be needed. */
  near(): void;
  /** Its selection moves, perhaps further. */
  move(selection: Selection | undefined): void;
  /** It rests where it is. */
  done(): void;
}
