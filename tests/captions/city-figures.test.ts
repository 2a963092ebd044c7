import { expect, test } from 'vitest';
import { outlines } from '$lib/catalogue/generated/outlines';
import { pointsOf } from '$lib/charts/point';
import { run } from '$lib/query/server/run';
import { querySeriesPoints } from '$lib/query/questions/series-points';
import { figuresUpTo, parseHistory } from '$lib/islands/city-map/history';
import { measureData } from '../../src/routes/(site)/expansion/city-figures';
import { historyText } from '../../src/routes/(site)/expansion/history-text';
import { measures } from '../../src/routes/(site)/expansion/measures';
import { busiestYears } from '$lib/islands/city-map/busiest-years';

const entities = outlines.map(({ city }) => city);
const drawn = await Promise.all(
  measures.map(async (measure) => {
    const points = pointsOf(
      await querySeriesPoints(run, { series: [measure.series], entities, dimension: '' })
    );
    return measureData(measure, points, outlines, 'en');
  })
);
const of = (id: string) => drawn.find((measure) => measure.id === id);
const newest = (id: string, city: string) =>
  of(id)
    ?.cities.find((one) => one.city === city)
    ?.figures.at(-1);

test('every measure speaks of the eleven cities, of several with a figure, in as many classes as it names', () => {
  for (const { cities, classes } of drawn) {
    expect(cities.map(({ city }) => city)).toEqual(entities);
    expect(cities.filter(({ figures }) => figures.length > 0).length).toBeGreaterThanOrEqual(4);
    const steps = cities.flatMap(({ figures }) => figures.map(({ step }) => step));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...steps)).toBeLessThanOrEqual(classes.length);
  }
});

test('each city has its own newest date, and keeps its qualifier', () => {
  expect(newest('gdp', 'shenzhen')).toMatchObject({ date: '2025', qualifierWord: 'about' });
  expect(newest('gdp', 'hong-kong')).toMatchObject({ date: '2024', qualifierWord: 'exact' });
  expect(newest('enterprises', 'shenzhen')?.figure).toBe('over 25,000');
});

test('a withheld figure is not on the map, nor one in another currency', () => {
  expect(newest('growth', 'hong-kong')?.value).toContain('2.5');
  const levels = of('gdp')?.cities.flatMap(({ figures }) => figures.map(({ value }) => value)) ?? [];
  expect(levels.filter((value) => !value.startsWith('RMB'))).toEqual([]);
});

test('a city without a figure has none, rather than nought', () => {
  expect(newest('research', 'hong-kong')).toBeUndefined();
});

test('the reader finds in the page what the server knows, up to any year', () => {
  const { text, sources } = historyText(drawn);
  const figures = parseHistory(text, sources);
  const shown = figuresUpTo(figures, 2026);
  for (const { id, cities } of drawn)
    for (const { city, figures: own } of cities)
      expect(shown.get(`${id} ${city}`)?.figure).toBe(own.at(-1)?.figure);
  expect(figuresUpTo(figures, 2019).get('patents shenzhen')).toMatchObject({ year: 2019, value: '25,712' });
  expect(figuresUpTo(figures, 1900).size).toBe(0);
});

test('the busiest five years are those that hold the most events', () => {
  expect(busiestYears([2001, 2010, 2011, 2012])).toEqual({ count: 3, first: 2010, last: 2014 });
});
