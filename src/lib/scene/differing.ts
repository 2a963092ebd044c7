import type { DrawnPoint, DrawnStatement } from '$lib/charts/drawn-point';

/**
 * The statements that disagree with a figure, one per value: sources that agree share a mark. Another release of a statistic by
 * its own tier is a revision and no disagreement: the newest is drawn, the others are among the sources.
 */
export function differing({ others, basis, tier }: DrawnPoint): DrawnStatement[] {
  const differ = others.filter(
    (other) => other.relation === 'differs' && !(basis === 'statistic' && other.tier === tier)
  );
  return [...new Map(differ.map((other) => [other.value, other])).values()];
}
