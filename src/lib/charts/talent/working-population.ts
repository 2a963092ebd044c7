import type { ChartSpec } from '../spec';

/** People who work in the parks. */
export const workingPopulation = {
  id: 'working-population',
  topic: 'talent',
  ask: {
    series: ['hkstp.working-population'],
    entities: ['science-park', 'hkstp', 'hsitp'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hkstp',
  size: 'wall'
} as const satisfies ChartSpec;
