import type { ChartSpec } from '../spec';

/** Businesses registered in each city. */
export const cityMarketEntities = {
  id: 'city-market-entities',
  topic: 'expansion',
  ask: {
    series: ['gba.market-entities'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'huizhou', 'jiangmen', 'zhongshan', 'zhuhai'],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
