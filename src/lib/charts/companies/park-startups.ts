import type { ChartSpec } from '../spec';

/** Start-ups among the companies in the parks. */
export const parkStartups = {
  id: 'park-startups',
  topic: 'companies',
  ask: { series: ['hkstp.startups'], entities: ['science-park', 'hkstp'], dimension: '' },
  mark: 'line',
  joined: false,
  lines: 'entity',
  lead: 'science-park',
  size: 'half'
} as const satisfies ChartSpec;
