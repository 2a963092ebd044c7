import type { SeriesPointRow } from '$lib/query/questions/series-points';

/** How another statement of the same date relates to the shown one. */
export type Relation = 'same' | 'compatible' | 'revised' | 'differs';

/** One figure as one source states it; `row` is its line in data/evidence/observations.csv. */
export type Statement = Omit<SeriesPointRow, 'point' | 'place'>;

/** The statement that a chart shows for one date of one line, with all other statements of that date. */
export interface Point extends Statement {
  readonly others: readonly (Statement & { readonly relation: Relation })[];
}

/**
 * Groups the rows of series-points.sql, ordered by point and rank, into one point per date. The first row of each point
 * is the shown one; the order of the others is preserved.
 */
export function pointsOf(rows: readonly SeriesPointRow[]): Point[] {
  const gathered = new Map<number, SeriesPointRow[]>();
  for (const row of rows) {
    const same = gathered.get(row.point);
    if (same) same.push(row);
    else gathered.set(row.point, [row]);
  }
  return [...gathered.values()].flatMap(([shown, ...others]) =>
    shown
      ? [{ ...shown, others: others.map((other) => ({ ...other, relation: relationOf(shown, other) })) }]
      : []
  );
}

/**
 * Relates two statements. A lower bound agrees with any figure at or above it, an upper bound with any at or below it.
 * "About" gets no tolerance: two unequal figures without a bound differ. Another release of a statistic by the same tier is a
 * revision, and no disagreement.
 */
export function relationOf(shown: Statement, other: Statement): Relation {
  if (shown.value === other.value) return 'same';
  const bounded =
    (isLower(other) && shown.value >= other.value) ||
    (isUpper(other) && shown.value <= other.value) ||
    (isLower(shown) && other.value >= shown.value) ||
    (isUpper(shown) && other.value <= shown.value);
  if (bounded) return 'compatible';
  return shown.basis === 'statistic' && shown.tier === other.tier ? 'revised' : 'differs';
}

function isLower(statement: Statement): boolean {
  return statement.qualifier === 'over' || statement.qualifier === 'at-least';
}

function isUpper(statement: Statement): boolean {
  return statement.qualifier === 'under' || statement.qualifier === 'up-to';
}
