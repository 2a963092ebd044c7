/** A label with its preferred centre `at` and its `size` along the axis. */
export interface Wanted {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along one axis so that none overlap, each as close as possible to its preferred position. The order by
 * position is preserved; all stay within [from, to] where they fit.
 * @returns the centre of each label, in the given order.
 */
export function spread(labels: readonly Wanted[], from: number, to: number, gap = 2): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  const centres = order.map((label) => label.at);
  let floor = from;
  order.forEach((label, i) => {
    centres[i] = Math.max(centres[i] ?? 0, floor + label.size / 2);
    floor = (centres[i] ?? 0) + label.size / 2 + gap;
  });
  let ceiling = to;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const half = (order[i]?.size ?? 0) / 2;
    centres[i] = Math.min(centres[i] ?? 0, ceiling - half);
    ceiling = (centres[i] ?? 0) - half - gap;
  }
  const placed = new Array<number>(labels.length).fill(0);
  order.forEach((label, i) => (placed[label.index] = centres[i] ?? 0));
  return placed;
}
