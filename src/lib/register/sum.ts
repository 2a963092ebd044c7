import type { Currency, Qualifier } from '$lib/catalogue/generated/rows';
import { convert } from './convert';
import { countOf } from './count';
import type { RegisterRow } from './row';

/** Stated money added up in one currency. */
export interface Sum {
  readonly value: number;
  /** Exact only where every amount is; "at least" as soon as one is qualified. */
  readonly qualifier: Extract<Qualifier, 'exact' | 'at-least'>;
  /** The rows that could be added. */
  readonly added: number;
}

/**
 * Adds up the amounts of rounds. Upper bounds ("up to", "under") and amounts that have no rate are left out: with them "at
 * least" would not be true.
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
