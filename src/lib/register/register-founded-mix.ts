import type { RegisterSpec } from './spec';

/** Companies of the register by period of founding, each period as a whole: do newer companies belong to other sectors? */
export const registerFoundedMix = {
  id: 'register-founded-mix',
  topic: 'sectors',
  rows: 'companies',
  mark: 'share-rows',
  lines: 'period',
  parts: 'leading',
  money: false,
  size: 'full'
} as const satisfies RegisterSpec;
