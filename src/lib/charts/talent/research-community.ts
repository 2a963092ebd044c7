import type { ChartSpec } from '../spec';

/** The R&D community of HKSTP and the researchers of InnoHK. */
export const researchCommunity = {
  id: 'research-community',
  topic: 'talent',
  ask: {
    series: ['hkstp.rd-community', 'hkstp.innohk-researchers'],
    entities: ['hkstp', 'science-park'],
    dimension: '',
    // Later figures count the Park alone as a community, and researchers without saying where.
    to: 2022
  },
  mark: 'bars',
  lines: 'entity',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
