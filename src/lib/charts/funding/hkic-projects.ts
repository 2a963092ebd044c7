import type { ChartSpec } from '../spec';

/** In how many projects Hong Kong Investment Corporation has invested. */
export const hkicProjects = {
  id: 'hkic-projects',
  topic: 'funding',
  ask: { series: ['hk.hkic.projects'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
