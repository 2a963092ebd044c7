import type { ChartSpec } from '../spec';

/** Jobs at companies that InvestHK helped. */
export const assistedJobs = {
  id: 'assisted-jobs',
  topic: 'talent',
  ask: {
    series: ['hk.investhk.assisted-companies.jobs'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['year']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
