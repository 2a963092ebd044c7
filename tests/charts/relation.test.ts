import { describe, expect, test } from 'vitest';
import { pointsOf, relationOf, type Relation } from '$lib/charts/point';
import type { Qualifier } from '$lib/format/qualifier';
import type { SeriesPointRow } from '$lib/query/questions/series-points';
import { statement } from './make-point';

type Said = readonly [qualifier: Qualifier, value: number];

const of = ([qualifier, value]: Said) => statement({ qualifier, value });

describe('another statement of the same date', () => {
  test.each<[Relation, Said, Said]>([
    ['same', ['exact', 100], ['exact', 100]],
    ['same', ['over', 100], ['about', 100]],
    ['compatible', ['exact', 120], ['over', 100]],
    ['compatible', ['over', 100], ['exact', 120]],
    ['compatible', ['at-least', 100], ['exact', 120]],
    ['compatible', ['exact', 120], ['at-least', 100]],
    ['compatible', ['over', 1000], ['over', 1100]],
    ['compatible', ['over', 1100], ['over', 1000]],
    ['compatible', ['exact', 90], ['under', 100]],
    ['compatible', ['exact', 90], ['up-to', 100]],
    ['compatible', ['up-to', 100], ['exact', 90]],
    ['compatible', ['over', 90], ['under', 100]],
    ['compatible', ['about', 110], ['over', 100]],
    ['differs', ['exact', 100], ['exact', 101]],
    ['differs', ['exact', 100], ['about', 101]],
    ['differs', ['about', 100], ['about', 101]],
    ['differs', ['exact', 90], ['over', 100]],
    ['differs', ['over', 100], ['exact', 90]],
    ['differs', ['exact', 110], ['under', 100]],
    ['differs', ['up-to', 100], ['exact', 110]],
    ['differs', ['over', 100], ['under', 90]],
    ['differs', ['under', 90], ['over', 100]]
  ])('%s: shown %j, other %j', (relation, shown, other) => {
    expect(relationOf(of(shown), of(other))).toBe(relation);
  });

  test('stands to the one shown as the one shown stands to it', () => {
    const said = (['exact', 'about', 'over', 'at-least', 'under', 'up-to'] as const).flatMap((qualifier) =>
      [90, 100, 110].map((value) => of([qualifier, value]))
    );
    for (const one of said)
      for (const other of said) expect(relationOf(one, other)).toBe(relationOf(other, one));
  });
});

describe('rows become points', () => {
  const row = (point: number, place: number, value: number): SeriesPointRow => ({
    ...statement({ value }),
    point,
    place
  });

  test('one a date, the first row shown, the order of the others kept', () => {
    const points = pointsOf([row(1, 1, 100), row(1, 2, 100), row(1, 3, 90), row(2, 1, 120)]);
    expect(points.map(({ value }) => value)).toEqual([100, 120]);
    expect(points[0]?.others.map(({ value, relation }) => [value, relation])).toEqual([
      [100, 'same'],
      [90, 'differs']
    ]);
    expect(points[1]?.others).toEqual([]);
  });

  test('none of no rows', () => {
    expect(pointsOf([])).toEqual([]);
  });
});
