import type { RegisterSpec } from './spec';

/** Companies of the register by founding year and relation to the Park. */
export const registerFounding = {
  id: 'register-founding',
  topic: 'sectors',
  rows: 'companies',
  mark: 'stacked-years',
  lines: 'relation',
  given: ['tenant', 'incubatee', 'graduate', 'portfolio', 'none-known'],
  money: false,
  size: 'half'
} as const satisfies RegisterSpec;
