import { describe, expect, test } from 'vitest';
import { modelOf } from '$lib/charts/model';
import type { Point } from '$lib/charts/point';
import { makeSpec } from './make-spec';
import { point } from './make-point';

const spec = makeSpec({ mark: 'slope' });
const slopeOf = (points: readonly Point[]) => modelOf(spec, points, 'en').slope;
const dated = (entity: Point['entity'], end: string, value = 1) => point({ entity, end, value });
const ids = (slope: ReturnType<typeof slopeOf>) => slope?.pairs.map(({ line }) => line.id);

describe('a slope compares', () => {
  test('the two years that the most lines share', () => {
    const points = [
      ...['2010-06-30', '2020-06-30', '2022-06-30'].map((end) => dated('hkstp', end)),
      ...['2020-06-30', '2022-06-30'].map((end) => dated('cyberport', end))
    ];
    expect(slopeOf(points)?.years).toEqual([2020, 2022]);
    expect(ids(slopeOf(points))).toEqual(['hkstp', 'cyberport']);
  });

  test('of several such pairs those furthest apart', () => {
    const points = ['2010-06-30', '2015-06-30', '2020-06-30'].map((end) => dated('hkstp', end));
    expect(slopeOf(points)?.years).toEqual([2010, 2020]);
  });

  test('and of those equally far apart the newest', () => {
    const points = [
      ...['2010-06-30', '2015-06-30'].map((end) => dated('hkstp', end)),
      ...['2016-06-30', '2021-06-30'].map((end) => dated('cyberport', end))
    ];
    expect(slopeOf(points)?.years).toEqual([2016, 2021]);
    expect(ids(slopeOf(points))).toEqual(['cyberport']);
  });

  test('the newest figure of each of the two years', () => {
    const points = [
      dated('hkstp', '2020-03-31', 1),
      dated('hkstp', '2020-09-30', 2),
      dated('hkstp', '2022-01-31', 3),
      dated('hkstp', '2022-12-31', 4)
    ];
    const pair = slopeOf(points)?.pairs[0];
    expect([pair?.from.value, pair?.to.value]).toEqual([2, 4]);
  });

  test('nothing where no line has figures in two years', () => {
    expect(slopeOf([dated('hkstp', '2020-06-30'), dated('cyberport', '2021-06-30')])).toBeUndefined();
    expect(slopeOf([dated('hkstp', '2020-03-31'), dated('hkstp', '2020-06-30')])).toBeUndefined();
  });
});

test('no other mark has a slope', () => {
  const points = [dated('hkstp', '2020-06-30'), dated('hkstp', '2022-06-30')];
  expect(modelOf(makeSpec({ mark: 'line' }), points, 'en').slope).toBeUndefined();
});
