import type { ChartSpec } from '../spec';

/** R&D staff of HKSTP. */
export const rdStaff = {
  id: 'rd-staff',
  topic: 'talent',
  ask: {
    series: ['hkstp.rd-staff'],
    entities: ['hkstp'],
    dimension: ''
  },
  mark: 'line',
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
