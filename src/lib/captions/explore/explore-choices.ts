import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';

/** A category to choose: its slug ('*' for all others, '-' for none stated) and its bar. */
export interface ExploreChoice {
  readonly slug: string;
  readonly bar: number;
}

/** The categories of a view in the order of its bars; "none stated" only where a row states none. */
export function choicesOf({ dimension, counts }: ExploredViewData): ExploreChoice[] {
  if (dimension.kind !== 'categories') return [];
  const slugs = [...dimension.values, ...(dimension.rest ? ['*'] : [])];
  if ((counts[slugs.length] ?? 0) > 0) slugs.push('-');
  return slugs.map((slug, bar) => ({ slug, bar }));
}
