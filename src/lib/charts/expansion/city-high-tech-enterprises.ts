import type { ChartSpec } from '../spec';

/** Holders of the national high-tech enterprise status in each city. */
export const cityHighTechEnterprises = {
  id: 'city-high-tech-enterprises',
  topic: 'expansion',
  ask: {
    series: ['gba.high-tech-enterprises'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'foshan', 'huizhou', 'zhongshan', 'zhuhai', 'zhaoqing'],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
