import type { ChartSpec } from '../spec';

/** What Hong Kong spends on research and development. */
export const rdSpending = {
  id: 'rd-spending',
  topic: 'funding',
  ask: { series: ['hk.gerd'], entities: ['hong-kong'], dimension: '', periods: ['year'], from: 2012 },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  breaks: [{ year: 2018 }],
  size: 'half'
} as const satisfies ChartSpec;
