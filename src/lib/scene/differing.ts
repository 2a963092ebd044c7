import type { DrawnPoint, DrawnStatement } from '$lib/charts/drawn-point';

/** The statements that disagree with a figure, one per value: sources that agree share a mark. */
export function differing({ others }: DrawnPoint): DrawnStatement[] {
  const differ = others.filter(({ relation }) => relation === 'differs');
  return [...new Map(differ.map((other) => [other.value, other])).values()];
}
