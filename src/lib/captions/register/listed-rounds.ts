import { group } from 'd3-array';
import { countOf } from '$lib/register/count';
import type { RegisterRow } from '$lib/register/row';

/**
 * Keeps the largest rounds of a large register as single rows. The others, which are counted but not drawn, are grouped
 * by year and currency, so that rounds without an exchange rate can be counted.
 * @param alike all rounds, those with equal groups as one row.
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
