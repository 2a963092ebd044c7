import type { ChartSpec } from '../spec';

/** Artificial intelligence companies of HKSTP. */
export const aiCompanies = {
  id: 'ai-companies',
  topic: 'sectors',
  ask: {
    series: ['hkstp.companies'],
    entities: ['hkstp'],
    dimension: 'sector',
    categories: ['ai']
  },
  mark: 'line',
  lines: 'category',
  lead: 'ai',
  joined: false,
  size: 'half'
} as const satisfies ChartSpec;
