import type { ChartSpec } from '../spec';

/** Approvals under the Top Talent Pass Scheme. */
export const topTalentApprovals = {
  id: 'top-talent-approvals',
  topic: 'talent',
  ask: {
    series: ['hk.talent.ttps.approved'],
    entities: ['hong-kong'],
    dimension: '',
    periods: ['cumulative']
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
