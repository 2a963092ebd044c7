import type { Report } from './report';

/** The executive brief: one page, made from the data in the language in which it is opened. Its title is that of the page. */
export const brief: Report = {
  title: '',
  blocks: [
    { kind: 'headlines', half: true },
    { kind: 'chart', view: { chart: 'park-companies', filters: { places: [] } }, half: true },
    { kind: 'chart', view: { chart: 'hk-startups', filters: { places: [] } }, half: true },
    { kind: 'chart', view: { chart: 'rd-to-gdp', filters: { places: [] } }, half: true }
  ]
};
