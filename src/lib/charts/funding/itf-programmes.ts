import type { ChartSpec } from '../spec';

/** What the Innovation and Technology Fund has approved, by programme. */
export const itfProgrammes = {
  id: 'itf-programmes',
  topic: 'funding',
  ask: {
    series: ['hk.itf.approved-funding'],
    entities: ['hong-kong'],
    dimension: 'programme',
    periods: ['instant']
  },
  mark: 'dots',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
