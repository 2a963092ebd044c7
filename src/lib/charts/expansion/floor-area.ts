import type { ChartSpec } from '../spec';

/** Completed floor area by site. */
export const floorArea = {
  id: 'floor-area',
  topic: 'expansion',
  ask: { series: ['hkstp.gfa'], entities: ['science-park', 'shenzhen-branch'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'science-park',
  size: 'half'
} as const satisfies ChartSpec;
