import type { ChartSpec } from '../spec';

/** How invention patents of the cities grew. */
export const cityInventionPatents = {
  id: 'city-invention-patents',
  topic: 'expansion',
  ask: {
    series: ['gba.invention-patents-granted'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'foshan', 'zhuhai', 'huizhou'],
    dimension: '',
    periods: ['year']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'guangzhou',
  breaks: [{ year: 2021 }],
  size: 'full'
} as const satisfies ChartSpec;
