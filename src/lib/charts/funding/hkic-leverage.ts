import type { ChartSpec } from '../spec';

/** Market money per dollar of Hong Kong Investment Corporation. */
export const hkicLeverage = {
  id: 'hkic-leverage',
  topic: 'funding',
  ask: { series: ['hk.hkic.leverage'], entities: ['hong-kong'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  size: 'half'
} as const satisfies ChartSpec;
