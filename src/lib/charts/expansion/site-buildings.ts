import type { ChartSpec } from '../spec';

/** Buildings at each site. */
export const siteBuildings = {
  id: 'site-buildings',
  topic: 'expansion',
  ask: {
    series: ['hkstp.buildings'],
    entities: ['science-park', 'innoparks', 'hsitp', 'shenzhen-branch'],
    dimension: ''
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
