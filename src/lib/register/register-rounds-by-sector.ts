import type { RegisterSpec } from './spec';

/** Rounds by sector: their number, and the money they state. */
export const registerRoundsBySector = {
  id: 'register-rounds-by-sector',
  topic: 'funding',
  rows: 'rounds',
  mark: 'counts-and-money',
  lines: 'sector',
  money: true,
  size: 'half'
} as const satisfies RegisterSpec;
