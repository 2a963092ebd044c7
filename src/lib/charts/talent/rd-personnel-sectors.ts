import type { ChartSpec } from '../spec';

/** R&D personnel by performing sector. */
export const rdPersonnelSectors = {
  id: 'rd-personnel-sectors',
  topic: 'talent',
  ask: {
    series: ['hk.rd-personnel-share'],
    entities: ['hong-kong'],
    dimension: 'performing-sector',
    categories: ['higher-education', 'business']
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
