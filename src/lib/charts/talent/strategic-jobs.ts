import type { ChartSpec } from '../spec';

/** Jobs that strategic enterprises plan. */
export const strategicJobs = {
  id: 'strategic-jobs',
  topic: 'talent',
  ask: {
    series: ['hk.oases.expected-jobs'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['instant']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
