import type { ChartSpec } from '../spec';

/** How the four largest Mainland economies of the area grew. */
export const gdpHistory = {
  id: 'gdp-history',
  topic: 'expansion',
  ask: {
    series: ['gba.gdp'],
    entities: ['shenzhen', 'guangzhou', 'foshan', 'dongguan'],
    dimension: '',
    periods: ['year'],
    units: ['CNY-billion']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'shenzhen',
  size: 'half'
} as const satisfies ChartSpec;
