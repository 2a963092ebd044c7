import type { Currency, Qualifier } from '$lib/catalogue/generated/rows';
import { convert } from './convert';
import { countOf } from './count';
import type { RegisterRow } from './row';

/** A sum of stated money in one currency. */
export interface Sum {
  readonly value: number;
  /** "exact" where every amount is exact; "at-least" as soon as one is qualified. */
  readonly qualifier: Extract<Qualifier, 'exact' | 'at-least'>;
  /** The rows that could be added. */
  readonly added: number;
}

/**
 * Adds up the amounts of rounds. Upper bounds ("up to", "under") and amounts without a rate are omitted: with them "at
 * least" would be false.
 */
export function sumOf(rows: readonly RegisterRow[], currency: Currency): Sum {
  const amounts = rows.flatMap(({ stated, count = 1 }) => {
    if (!stated || stated.qualifier === 'up-to' || stated.qualifier === 'under') return [];
    const value = convert(stated.amount, stated.currency, currency, stated.rates);
    return value === undefined ? [] : [{ value, count, exact: stated.qualifier === 'exact' }];
  });
  const added = amounts.reduce((sum, { count }) => sum + count, 0);
  const qualifiedFigure = amounts.some(({ exact }) => !exact) || added < countOf(rows);
  return {
    value: amounts.reduce((sum, { value }) => sum + value, 0),
    qualifier: qualifiedFigure ? 'at-least' : 'exact',
    added
  };
}
