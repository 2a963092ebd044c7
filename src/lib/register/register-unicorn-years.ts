import type { RegisterSpec } from './spec';

/** Names on the unicorn lists by the year in which they joined, and city. */
export const registerUnicornYears = {
  id: 'register-unicorn-years',
  topic: 'funding',
  rows: 'unicorns',
  mark: 'stacked-years',
  lines: 'city',
  given: ['hong-kong', 'shenzhen', 'guangzhou', 'zhuhai', 'dongguan'],
  money: false,
  size: 'full'
} as const satisfies RegisterSpec;
