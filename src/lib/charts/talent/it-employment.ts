import type { ChartSpec } from '../spec';

/** People employed in innovation and technology. */
export const itEmployment = {
  id: 'it-employment',
  topic: 'talent',
  ask: {
    series: ['hk.it-sector.employment'],
    entities: ['hong-kong'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  joined: false,
  size: 'half'
} as const satisfies ChartSpec;
