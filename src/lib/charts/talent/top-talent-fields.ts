import type { ChartSpec } from '../spec';

/** Top Talent Pass approvals by field. */
export const topTalentFields = {
  id: 'top-talent-fields',
  topic: 'talent',
  ask: {
    series: ['hk.talent.ttps.approved-share'],
    entities: ['hong-kong'],
    dimension: 'sector',
    categories: ['financial-services', 'innovation-technology', 'ict']
  },
  mark: 'bars',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
