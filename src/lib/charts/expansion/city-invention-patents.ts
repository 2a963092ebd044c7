import type { ChartSpec } from '../spec';

/** How invention patents of the cities grew. */
export const cityInventionPatents = {
  id: 'city-invention-patents',
  topic: 'expansion',
  ask: {
    series: ['gba.invention-patents-granted'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'foshan', 'zhuhai', 'huizhou'],
    dimension: '',
    periods: ['year'],
    to: 2020
  },
  mark: 'line',
  lines: 'entity',
  lead: 'shenzhen',
  size: 'half'
} as const satisfies ChartSpec;
