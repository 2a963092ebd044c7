import type { ChartSpec } from '../spec';

/** Research and development as a share of the gross domestic product. */
export const rdToGdp = {
  id: 'rd-to-gdp',
  topic: 'funding',
  ask: { series: ['hk.gerd-to-gdp'], entities: ['hong-kong'], dimension: '', periods: ['year'] },
  mark: 'line',
  lines: 'entity',
  lead: 'hong-kong',
  breaks: [{ year: 2018 }],
  size: 'half'
} as const satisfies ChartSpec;
