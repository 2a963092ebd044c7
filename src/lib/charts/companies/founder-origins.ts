import type { ChartSpec } from '../spec';

/** Where the founders of start-ups come from. */
export const founderOrigins = {
  id: 'founder-origins',
  topic: 'companies',
  ask: {
    series: ['hk.startups.founders-share'],
    entities: ['hong-kong'],
    dimension: 'founder-origin',
    categories: ['local', 'non-local', 'returnee']
  },
  mark: 'line',
  lines: 'category',
  lead: 'local',
  size: 'half'
} as const satisfies ChartSpec;
