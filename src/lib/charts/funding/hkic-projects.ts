import type { ChartSpec } from '../spec';

/** Number of projects of Hong Kong Investment Corporation. */
export const hkicProjects = {
  id: 'hkic-projects',
  topic: 'funding',
  ask: { series: ['hk.hkic.projects'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
