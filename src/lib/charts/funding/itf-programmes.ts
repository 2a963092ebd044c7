import type { ChartSpec } from '../spec';

/** What the Innovation and Technology Fund has approved, by programme. */
export const itfProgrammes = {
  id: 'itf-programmes',
  topic: 'funding',
  ask: {
    series: ['hk.itf.approved-funding'],
    entities: ['hong-kong'],
    dimension: 'programme',
    // Those with HK$500 million or more at the end of 2025: all nineteen would not fit on a printed sheet.
    categories: [
      'itsp',
      'research-talent-hub',
      'technology-voucher',
      'rd-cash-rebate',
      'guangdong-hk-cooperation',
      'general-support',
      'public-sector-trial',
      'enterprise-support',
      'partnership-research',
      'technology-training',
      'patent-application-grant',
      'small-entrepreneur-research-assistance'
    ],
    periods: ['instant']
  },
  mark: 'dots',
  lines: 'category',
  order: 'value',
  size: 'half'
} as const satisfies ChartSpec;
