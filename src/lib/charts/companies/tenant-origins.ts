import type { ChartSpec } from '../spec';

/** Where the companies of each site come from. */
export const tenantOrigins = {
  id: 'tenant-origins',
  topic: 'companies',
  ask: {
    series: ['hkstp.companies-share'],
    entities: ['science-park', 'shenzhen-branch', 'hsitp'],
    dimension: 'origin',
    categories: ['hong-kong', 'mainland-china', 'overseas', 'non-local']
  },
  mark: 'bars',
  lines: 'category',
  groups: 'entity',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
