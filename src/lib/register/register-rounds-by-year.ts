import type { RegisterSpec } from './spec';

/** Announced rounds by year and stage. */
export const registerRoundsByYear = {
  id: 'register-rounds-by-year',
  topic: 'funding',
  rows: 'rounds',
  mark: 'stacked-years',
  lines: 'stage',
  given: ['early', 'middle', 'late', 'ipo', 'otherwise', 'undisclosed'],
  money: false,
  size: 'full'
} as const satisfies RegisterSpec;
