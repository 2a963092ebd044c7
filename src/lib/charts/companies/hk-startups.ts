import type { ChartSpec } from '../spec';

/** Start-ups of Hong Kong: the InvestHK survey and documents that quote it. */
export const hkStartups = {
  id: 'hk-startups',
  topic: 'companies',
  ask: { series: ['hk.startups'], entities: ['hong-kong'], dimension: '', periods: ['instant'] },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'full'
} as const satisfies ChartSpec;
