import type { ChartSpec } from '../spec';

/** Research centres of InnoHK in Science Park. */
export const innohkCentres = {
  id: 'innohk-centres',
  topic: 'sectors',
  ask: { series: ['hkstp.innohk-centres'], entities: ['science-park'], dimension: '' },
  mark: 'line',
  lines: 'entity',
  lead: 'science-park',
  size: 'half'
} as const satisfies ChartSpec;
