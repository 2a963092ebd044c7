import { group } from 'd3-array';
import { countOf } from '$lib/register/count';
import type { RegisterRow } from '$lib/register/row';

/**
 * The largest rounds of a large register one by one, and the rest of them, which the chart counts and does not draw: by year and
 * currency, so that those without a rate can still be told.
 * @param alike all rounds of the register, those that are alike as one row.
 */
export function listedRounds(largest: readonly RegisterRow[], alike: readonly RegisterRow[]): RegisterRow[] {
  const keyOf = ({ year, stated }: RegisterRow) => `${year} ${stated?.currency}`;
  const listed = group(largest, keyOf);
  const rest = [...group(alike, keyOf)].flatMap(([key, rows]): RegisterRow[] => {
    const count = countOf(rows) - (listed.get(key)?.length ?? 0);
    const [first] = rows;
    return first && count > 0 ? [{ ...first, id: `rest ${key}`, groups: {}, count, rest: true }] : [];
  });
  return [...largest, ...rest];
}
