import { mapFrame } from '$lib/catalogue/generated/outlines';
import type { CityFigure, EventWords, MeasureWords, SiteWords } from '$lib/islands/city-map/map-words';

const source = { publisher: 'Census', url: 'https://census.example/', language: '', tier: 'official' };
const figure = (value: string, date: string, step: number): CityFigure => ({
  step,
  value,
  qualifierWord: 'about',
  figure: `~${value}`,
  date,
  ...source
});
const measures: MeasureWords[] = [
  {
    id: 'population',
    name: 'Resident population',
    definition: 'People.',
    classes: ['under 3 million', '3 million or more'],
    newest: { 'hong-kong': figure('7,500', '2025', 2), shenzhen: figure('17,900', '2024', 2) },
    highest: { name: 'Shenzhen', figure: '17,900', date: '2024' }
  },
  {
    id: 'unicorns',
    name: 'Unicorn firms',
    definition: 'Firms.',
    classes: ['under 5', '5 or more'],
    newest: { shenzhen: figure('35', '2024', 2) }
  }
];
const site = (slug: string, number: number | undefined, openedYear: number | undefined): SiteWords => ({
  site: slug,
  number,
  place: number === undefined ? undefined : { latitude: 22.4 + number / 100, longitude: 114.1 },
  name: `Site ${slug}`,
  city: 'Hong Kong',
  kind: 'Park',
  opened: openedYear === undefined ? 'not found' : String(openedYear),
  openedYear,
  size: '22 hectares',
  step: 1,
  ...source
});
const event = (id: string, date: string, kind: string, place: string): EventWords => ({
  id,
  date,
  written: date,
  kind,
  kindName: kind,
  title: `Event ${id}`,
  place,
  placeName: place,
  ...source
});
/** The map's props with two cities, three sites and three milestones. */
export const mapProps = {
  locale: 'en' as const,
  frame: mapFrame,
  cities: [
    { city: 'hong-kong', name: 'Hong Kong' },
    { city: 'shenzhen', name: 'Shenzhen' }
  ],
  measures,
  sites: [site('old', 1, 2002), site('new', 2, 2023), site('unplaced', undefined, undefined)],
  events: [
    event('e1', '2001', 'policy', 'old'),
    event('e2', '2004-05', 'opening', 'old'),
    event('e3', '2020', 'policy', 'hong-kong')
  ],
  firstYear: 1997,
  lastYear: 2026,
  history: '/expansion/history.json?v1'
};
/** Their figures by year, as history-text.ts writes them. */
export const mapHistory = {
  text: [
    'population\thong-kong\t2001\t1\tabout\t6,700\t~6,700\t2001\t0',
    'population\thong-kong\t2025\t2\tabout\t7,500\t~7,500\t2025\t0',
    'population\tshenzhen\t2024\t2\tabout\t17,900\t~17,900\t2024\t0'
  ].join('\n'),
  sources: 'Census\thttps://census.example/\t\tofficial'
};
