import type { Selection } from './selection';

/** Joins neighbouring bins to spans. */
export function spansOf(bins: Iterable<number>): Selection {
  const spans: [number, number][] = [];
  for (const bin of [...new Set(bins)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === bin) last[1] = bin + 1;
    else spans.push([bin, bin + 1]);
  }
  return spans;
}
