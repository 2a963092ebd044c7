import type { ChartSpec } from '../spec';

/** Graduates of the incubation programmes, by cohort. */
export const incubationGraduates = {
  id: 'incubation-graduates',
  topic: 'companies',
  ask: {
    series: ['hkstp.incubation-graduates-year'],
    entities: ['hkstp'],
    dimension: '',
    periods: ['year']
  },
  mark: 'columns',
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
