import type { ChartSpec } from '../spec';

/** Letters of intent for the new land in the north. */
export const lettersOfIntent = {
  id: 'letters-of-intent',
  topic: 'expansion',
  ask: { series: ['hkstp.letters-of-intent'], entities: ['hsitp', 'hkstp'], dimension: '' },
  mark: 'dots',
  lines: 'entity',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
