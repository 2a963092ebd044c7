import type { ChartSpec } from '../spec';

/** The weight of research in each economy. */
export const cityRdIntensity = {
  id: 'city-rd-intensity',
  topic: 'expansion',
  ask: {
    series: ['gba.rd-intensity', 'hk.gerd-to-gdp'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'foshan', 'huizhou', 'zhongshan', 'zhuhai', 'hong-kong'],
    dimension: '',
    // A ratio of Zhuhai whose year its source does not name is no figure of a year.
    periods: ['year']
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
