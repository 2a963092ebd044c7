import type { Selection } from '$lib/query/crossfilter/selection';

/** A view on the page: it draws counts, shows its own selection, and tells of its reader. */
export interface LinkedView {
  /** Draws what the filters leave, one count a bar; only what differs is touched. */
  draw(counts: ArrayLike<number>): void;
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
