import type { RegisterSpec } from './spec';

/** Companies of the register by sector. */
export const registerSectors = {
  id: 'register-sectors',
  topic: 'sectors',
  rows: 'companies',
  mark: 'treemap',
  lines: 'sector',
  money: false,
  size: 'full'
} as const satisfies RegisterSpec;
