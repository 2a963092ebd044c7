import type { ChartSpec } from '../spec';

/** Approvals under the Technology Talent Admission Scheme by area. */
export const technologyTalentAreas = {
  id: 'technology-talent-areas',
  topic: 'talent',
  ask: {
    series: ['hk.talent.techtas.approved'],
    entities: ['hong-kong'],
    dimension: 'technology-area',
    periods: ['cumulative']
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
