import type { ChartSpec } from '../spec';

/** Number of economies that the companies come from. */
export const originEconomies = {
  id: 'origin-economies',
  topic: 'companies',
  ask: { series: ['hkstp.countries'], entities: ['hkstp', 'science-park'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
