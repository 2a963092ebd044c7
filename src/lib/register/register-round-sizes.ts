import type { RegisterSpec } from './spec';

/** Sizes of the register's rounds: one dot per round on a logarithmic axis. */
export const registerRoundSizes = {
  id: 'register-round-sizes',
  topic: 'funding',
  rows: 'rounds',
  mark: 'log-dots',
  lines: 'stage',
  given: ['early', 'middle', 'late', 'ipo', 'otherwise', 'undisclosed'],
  money: true,
  size: 'full'
} as const satisfies RegisterSpec;
