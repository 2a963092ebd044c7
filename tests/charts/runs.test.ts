import { describe, expect, test } from 'vitest';
import { gapsOf, runsOf } from '$lib/charts/runs';
import type { PlacedPoint } from '$lib/charts/model';
import { placed, yearly } from './make-point';

const years = (runs: readonly (readonly PlacedPoint[])[]) =>
  runs.map((run) => run.map(({ end }) => Number(end.slice(0, 4))));
const values = (runs: readonly (readonly PlacedPoint[])[]) =>
  runs.map((run) => run.map(({ value }) => value));
const inOrder = (...points: PlacedPoint[]) => points.toSorted((a, b) => a.at - b.at || a.row - b.row);

describe('a line is joined', () => {
  test('from figure to figure in its own rhythm', () => {
    expect(years(runsOf(yearly({ 2014: 1, 2015: 2, 2016: 3 }), {}))).toEqual([[2014, 2015, 2016]]);
  });

  test('over its usual distance where that is longer than a year', () => {
    const points = yearly({ 2000: 1, 2002: 2, 2004: 3, 2006: 4, 2009: 5 });
    expect(years(runsOf(points, {}))).toEqual([[2000, 2002, 2004, 2006, 2009]]);
  });

  test('over three years to the day, be there a leap day between or not', () => {
    for (const last of [2013, 2016]) {
      const dates = [last - 7, last - 5, last - 3, last].map((year) => placed({ end: `${year}-06-30` }));
      expect(runsOf(dates, {}).map((run) => run.length)).toEqual([4]);
    }
  });

  test('over a year at the least, however dense its dates', () => {
    const days = ['2020-01-01', '2020-02-01', '2020-03-01', '2021-02-01'];
    expect(
      runsOf(
        days.map((end) => placed({ end })),
        {}
      )[0]
    ).toHaveLength(4);
  });

  test('not where the spec says that its counts are of different kinds', () => {
    expect(runsOf(yearly({ 2014: 1, 2015: 2 }), { joined: false })).toEqual([]);
  });
});

describe('a line is left open', () => {
  test('at a gap of more than 1.75 times its rhythm', () => {
    const points = yearly({ 2010: 1, 2011: 2, 2012: 3, 2014: 4, 2015: 5 });
    expect(years(runsOf(points, {}))).toEqual([
      [2010, 2011, 2012],
      [2014, 2015]
    ]);
  });

  test('at a gap of more than three years, however rare its dates', () => {
    const points = yearly({ 2000: 1, 2004: 2, 2008: 3, 2010: 4, 2014: 5 });
    expect(years(runsOf(points, {}))).toEqual([[2008, 2010]]);
  });

  test('at a break of basis, between the year before and that year', () => {
    const points = yearly({ 2016: 1, 2017: 2, 2018: 9, 2019: 10 });
    expect(years(runsOf(points, { breaks: [{ year: 2018 }] }))).toEqual([
      [2016, 2017],
      [2018, 2019]
    ]);
  });

  test('around a figure that stands alone: one point makes no stroke', () => {
    expect(years(runsOf(yearly({ 2002: 1, 2010: 2, 2011: 3, 2012: 4 }), {}))).toEqual([[2010, 2011, 2012]]);
    expect(runsOf(yearly({ 2002: 1 }), {})).toEqual([]);
    expect(runsOf([], {})).toEqual([]);
  });
});

describe('a line passes by', () => {
  test.each(['over', 'at-least'] as const)('a bound that is no fall: "%s 2,000" after 2,625', (qualifier) => {
    const bound = placed({ end: '2015-12-31', precision: 'year', value: 2000, qualifier });
    const points = inOrder(...yearly({ 2014: 2625, 2016: 2700 }), bound);
    expect(values(runsOf(points, {}))).toEqual([[2625, 2700]]);
  });

  test('a bound that only repeats the figure before', () => {
    const bound = placed({ end: '2015-12-31', precision: 'year', value: 2000, qualifier: 'over' });
    expect(values(runsOf(inOrder(...yearly({ 2014: 2000, 2016: 2700 }), bound), {}))).toEqual([[2000, 2700]]);
  });

  test('a bound that is no fall, as its newest figure too', () => {
    const bound = placed({ end: '2016-12-31', precision: 'year', value: 2000, qualifier: 'over' });
    expect(values(runsOf(inOrder(...yearly({ 2014: 2600, 2015: 2625 }), bound), {}))).toEqual([[2600, 2625]]);
  });

  test('neither a bound above the figure before, nor a true fall', () => {
    const bound = placed({ end: '2015-12-31', precision: 'year', value: 2650, qualifier: 'over' });
    const points = inOrder(...yearly({ 2014: 2625, 2016: 2700, 2017: 2600 }), bound);
    expect(values(runsOf(points, {}))).toEqual([[2625, 2650, 2700, 2600]]);
  });

  test('a figure that falls within a year-dated one of better standing', () => {
    const better = yearly({ 2022: 100, 2023: 120, 2024: 130 });
    const press = placed({ end: '2023-05-12', value: 90, tier: 'press' });
    expect(values(runsOf(inOrder(...better, press), {}))).toEqual([[100, 120, 130]]);
  });

  test('no qualified figure of the same tier: exact is no better than "about"', () => {
    const rounded = placed({ end: '2023-06-30', precision: 'month', value: 110, qualifier: 'about' });
    const points = inOrder(...yearly({ 2022: 100, 2023: 120, 2024: 130 }), rounded);
    expect(values(runsOf(points, {}))).toEqual([[100, 110, 120, 130]]);
  });

  test('no figure of the same standing or better, nor one outside that year', () => {
    const yearDated = yearly({ 2022: 100, 2023: 120, 2024: 130 }, { tier: 'press' });
    const official = placed({ end: '2023-05-12', value: 90, tier: 'official' });
    const later = placed({ end: '2025-01-01', value: 140, tier: 'secondary' });
    expect(values(runsOf(inOrder(...yearDated, official, later), {}))).toEqual([[100, 90, 120, 130, 140]]);
  });
});

describe('a break of basis', () => {
  test('has its slashes half-way between the figures beside it', () => {
    const points = yearly({ 2016: 10, 2017: 20, 2018: 40, 2019: 50 });
    expect(gapsOf(points, { breaks: [{ year: 2018 }] })).toEqual([{ x: 2018, y: 30 }]);
  });

  test('has none where the line lies on one side of it, and none without breaks', () => {
    const points = yearly({ 2018: 40, 2019: 50 });
    expect(gapsOf(points, { breaks: [{ year: 2018 }] })).toEqual([]);
    expect(gapsOf(points, {})).toEqual([]);
    expect(gapsOf([], { breaks: [{ year: 2018 }] })).toEqual([]);
  });
});
