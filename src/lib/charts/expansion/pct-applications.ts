import type { ChartSpec } from '../spec';

/** International patent applications by origin. */
export const pctApplications = {
  id: 'pct-applications',
  topic: 'expansion',
  ask: {
    series: ['gba.pct-applications'],
    entities: ['guangdong', 'shenzhen', 'hong-kong', 'macao'],
    dimension: '',
    periods: ['year']
  },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
