import type { RegisterSpec } from './spec';

/** The largest rounds of the register. */
export const registerLargestRounds = {
  id: 'register-largest-rounds',
  topic: 'funding',
  rows: 'rounds',
  mark: 'ranked',
  lines: 'stage',
  money: true,
  most: 12,
  size: 'half'
} as const satisfies RegisterSpec;
