import type { ExploreChoice } from '$lib/captions/explore/explore-choices';
import { binCount, type Dimension } from '$lib/query/crossfilter/dimension';
import type { Selection } from '$lib/query/crossfilter/selection';
import { spansOf } from '$lib/query/crossfilter/spans-of';

/** The bin of a category; rows without a value have the bin after all values. */
export function binOfChoice(dimension: Dimension, { slug, bar }: ExploreChoice): number {
  return slug === '-' ? binCount(dimension) : bar;
}

export function isChosen(selection: Selection | undefined, bin: number): boolean {
  return selection?.some(([from, to]) => bin >= from && bin < to) ?? false;
}

/** A selection with a bin toggled; undefined where no bin is left. */
export function withToggled(selection: Selection | undefined, bin: number): Selection | undefined {
  const bins = (selection ?? []).flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, index) => from + index)
  );
  const next = bins.includes(bin) ? bins.filter((chosen) => chosen !== bin) : [...bins, bin];
  return next.length > 0 ? spansOf(next) : undefined;
}
