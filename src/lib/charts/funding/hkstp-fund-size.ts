import type { ChartSpec } from '../spec';

/** Size of HKSTP's venture fund. */
export const hkstpFundSize = {
  id: 'hkstp-fund-size',
  topic: 'funding',
  ask: { series: ['hkstp.venture-fund-size'], entities: ['hkstp'], dimension: '', units: ['HKD-million'] },
  mark: 'line',
  lines: 'entity',
  lead: 'hkstp',
  size: 'half'
} as const satisfies ChartSpec;
