import type { ChartSpec } from '../spec';

/** The weight of research in each economy. */
export const cityRdIntensity = {
  id: 'city-rd-intensity',
  topic: 'expansion',
  ask: {
    series: ['gba.rd-intensity', 'hk.gerd-to-gdp'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'zhuhai', 'hong-kong'],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
