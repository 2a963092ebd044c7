/** The five consecutive years with most events; among equals the latest. @param years the year of each event. */
export function busiestYears(years: readonly number[]): { count: number; first: number; last: number } {
  const span = 5;
  let best = { count: 0, first: 0, last: 0 };
  for (const first of new Set(years.toSorted((a, b) => a - b))) {
    const last = first + span - 1;
    const count = years.filter((year) => year >= first && year <= last).length;
    if (count >= best.count) best = { count, first, last };
  }
  return best;
}
