import type { ChartSpec } from '../spec';

/** What strategic enterprises say they will invest in Hong Kong. */
export const strategicEnterprisesInvestment = {
  id: 'strategic-enterprises-investment',
  topic: 'funding',
  ask: { series: ['hk.oases.expected-investment'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
