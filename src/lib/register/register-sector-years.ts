import type { RegisterSpec } from './spec';

/** Announced rounds of each sector over the years, one panel per sector: how does the mix change? */
export const registerSectorYears = {
  id: 'register-sector-years',
  topic: 'sectors',
  rows: 'rounds',
  mark: 'year-panels',
  lines: 'sector',
  money: false,
  size: 'full'
} as const satisfies RegisterSpec;
