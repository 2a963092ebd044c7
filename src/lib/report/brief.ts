import type { Report } from './report';

/** The executive brief: one page, told from the data in whatever language it is opened. Its title is the page's own word. */
export const brief: Report = {
  title: '',
  blocks: [
    { kind: 'headlines', half: true },
    { kind: 'chart', view: { chart: 'park-companies', filters: { places: [] } }, half: true },
    { kind: 'chart', view: { chart: 'hk-startups', filters: { places: [] } }, half: true },
    { kind: 'chart', view: { chart: 'rd-to-gdp', filters: { places: [] } }, half: true }
  ]
};
