/** Numbers joined to ranges: 1–4, 7, 9–12. @param separator between the ranges. */
export function numberRanges(numbers: readonly number[], separator: string): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(separator);
}
