import type { Prefixes } from './cubes';
import type { Selection } from './selection';

/**
 * The bars of a passive view under a selection in the active one: a difference of two prefix sums per bar and span. The
 * time depends on the number of bars, not of rows.
 * @param selection undefined for every active bin, including rows without a value.
 * @param into one entry per bar, overwritten: a moving brush must not allocate.
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
