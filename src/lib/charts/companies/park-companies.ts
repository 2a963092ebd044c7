import type { ChartSpec } from '../spec';

/** Park companies since 2002: the Park alone, and all of HKSTP. */
export const parkCompanies = {
  id: 'park-companies',
  topic: 'companies',
  ask: {
    series: ['hkstp.companies'],
    entities: ['science-park', 'hkstp'],
    dimension: '',
    periods: ['instant']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'science-park',
  size: 'wall'
} as const satisfies ChartSpec;
