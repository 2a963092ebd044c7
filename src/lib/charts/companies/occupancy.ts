import type { ChartSpec } from '../spec';

/** Occupancy of the sites. */
export const occupancy = {
  id: 'occupancy',
  topic: 'companies',
  ask: {
    series: ['hkstp.occupancy'],
    entities: ['science-park', 'innoparks', 'innocentre', 'hsitp', 'shenzhen-branch'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'science-park',
  size: 'full'
} as const satisfies ChartSpec;
