import type { ChartSpec } from '../spec';

/** How the weight of research in the economy changed. */
export const rdIntensityHistory = {
  id: 'rd-intensity-history',
  topic: 'expansion',
  ask: {
    series: ['gba.rd-intensity', 'hk.gerd-to-gdp'],
    entities: ['shenzhen', 'guangzhou', 'dongguan', 'hong-kong'],
    dimension: '',
    from: 2018
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
