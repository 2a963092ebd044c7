import type { RegisterSpec } from './spec';

/** Companies of the register by sector and city. */
export const registerSectorCities = {
  id: 'register-sector-cities',
  topic: 'sectors',
  rows: 'companies',
  mark: 'stacked-rows',
  lines: 'sector',
  parts: 'place',
  given: ['hong-kong', 'shenzhen', 'guangzhou', 'zhuhai', 'other-cities', 'elsewhere'],
  money: false,
  size: 'half'
} as const satisfies RegisterSpec;
