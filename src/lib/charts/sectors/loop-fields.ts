import type { ChartSpec } from '../spec';

/** Fields of the companies in the Loop. */
export const loopFields = {
  id: 'loop-fields',
  topic: 'sectors',
  ask: {
    series: ['hkstp.companies-share'],
    entities: ['hsitp'],
    dimension: 'sector',
    categories: ['ai-data-science', 'life-health-microelectronics-new-energy', 'life-health']
  },
  mark: 'bars',
  lines: 'category',
  order: 'given',
  size: 'half'
} as const satisfies ChartSpec;
