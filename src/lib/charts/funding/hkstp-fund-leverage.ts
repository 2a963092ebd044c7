import type { ChartSpec } from '../spec';

/** Outside money per dollar of the HKSTP fund. */
export const hkstpFundLeverage = {
  id: 'hkstp-fund-leverage',
  topic: 'funding',
  ask: { series: ['hkstp.venture-fund-leverage'], entities: ['hkstp'], dimension: '' },
  mark: 'line',
  joined: false,
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
