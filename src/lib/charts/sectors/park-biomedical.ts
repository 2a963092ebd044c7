import type { ChartSpec } from '../spec';

/** Biomedical companies of Science Park, the one cluster with a history. */
export const parkBiomedical = {
  id: 'park-biomedical',
  topic: 'sectors',
  ask: {
    series: ['hkstp.companies'],
    entities: ['science-park'],
    dimension: 'technology-cluster',
    categories: ['biomedical']
  },
  mark: 'line',
  lines: 'category',
  lead: 'biomedical',
  size: 'wall'
} as const satisfies ChartSpec;
