import type { ChartSpec } from '../spec';

/** Unicorns by city on one list. */
export const cityUnicorns = {
  id: 'city-unicorns',
  topic: 'expansion',
  ask: {
    series: ['gba.unicorns'],
    entities: ['shenzhen', 'guangzhou', 'hong-kong', 'zhuhai', 'dongguan'],
    dimension: '',
    // Later figures are of other lists.
    to: 2023
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
