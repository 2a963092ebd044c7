import type { ChartSpec } from '../spec';

/** Companies that InvestHK helped in each year. */
export const assistedCompanies = {
  id: 'assisted-companies',
  topic: 'companies',
  ask: {
    series: ['hk.investhk.assisted-companies'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['year']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
