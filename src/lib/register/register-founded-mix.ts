import type { RegisterSpec } from './spec';

/** Companies of the register by founding period, in shares: are newer companies in other sectors? */
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
