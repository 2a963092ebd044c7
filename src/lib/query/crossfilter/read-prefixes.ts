import type { Prefixes } from './cubes';
import type { Selection } from './selection';

/**
 * The bars of a passive view while the active one has a selection: a difference of two prefix sums for each bar and span.
 * Its time depends on the bars, never on the rows.
 * @param selection undefined for every active bin, that of no value among them.
 * @param into one entry a bar, overwritten: a brush must not make garbage at every move.
 */
export function readPrefixes(
  { prefix, bars }: Prefixes<Uint32Array | Float64Array>,
  selection: Selection | undefined,
  into: Uint32Array | Float64Array
): void {
  const end = prefix.length - bars;
  if (!selection) {
    for (let bar = 0; bar < bars; bar++) into[bar] = prefix[end + bar] ?? 0;
    return;
  }
  into.fill(0);
  for (const [from, to] of selection) {
    const [start, stop] = [from * bars, Math.min(to * bars, end)];
    for (let bar = 0; bar < bars; bar++)
      into[bar] = (into[bar] ?? 0) + (prefix[stop + bar] ?? 0) - (prefix[start + bar] ?? 0);
  }
}
