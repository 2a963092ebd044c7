import { describe, expect, test } from 'vitest';
import { tables } from '../../src/lib/catalogue/generated/tables';
import { chartPlan } from '../../src/lib/islands/sql-console/chart-plan';
import { chartPoints } from '../../src/lib/islands/sql-console/chart-points';
import { qualifiedTables } from '../../src/lib/islands/sql-console/qualified-tables';
import { resultScene } from '../../src/lib/islands/sql-console/result-scene';
import type { QueryResult, ResultColumn } from '../../src/lib/query/ad-hoc/query-result';
import { marksOf, type Shape } from '../../src/lib/scene/scene';
import { pointsOf, space } from './chart-of';

/** A result of columns "name kind". */
function resultOf(columns: readonly string[], rows: QueryResult['rows']): QueryResult {
  const kinds = { n: 'number', t: 'text', d: 'time' } as const;
  return {
    sql: '',
    columns: columns.map((column): ResultColumn => {
      const [name = '', kind = ''] = column.split(' ');
      return { name, type: '', kind: kinds[kind as keyof typeof kinds] };
    }),
    rows,
    more: false,
    milliseconds: 0
  };
}

/** The qualifiers of the first chart of a result. */
function drawn(result: QueryResult) {
  const plan = chartPlan(result);
  if (!plan) throw new TypeError('nothing to draw');
  const points = chartPoints(result, plan);
  return {
    plan,
    points,
    qualifiers: points.series.flatMap((series) => series.points.map((p) => p.qualifier))
  };
}

describe('a column of qualifiers', () => {
  test('belongs to the number before it', () => {
    const result = resultOf(
      ['city t', 'value n', 'qualifier t', 'people n'],
      [
        ['a', 5, 'over', 1],
        ['b', 6, 'exact', 2],
        ['c', 7, null, 3]
      ]
    );
    expect(drawn(result).qualifiers).toEqual(['over', 'exact', undefined]);
    expect(chartPoints(result, { mark: 'bars', x: 0, y: 3, by: undefined }).isQualified).toBe(false);
  });

  test('belongs to the number after it where none is before, and names no bar', () => {
    const result = resultOf(
      ['company t', 'stage t', 'qualifier t', 'amount n'],
      [
        ['a', 'seed', 'about', 5],
        ['a', 'A', 'up-to', 6]
      ]
    );
    const { points, qualifiers } = drawn(result);
    expect(qualifiers).toEqual(['about', 'up-to']);
    expect(points.series[0]?.points.map(({ label }) => label)).toEqual(['a · seed', 'a · A']);
  });

  test('parts no line, and is no column of qualifiers where it holds anything else', () => {
    const dated = resultOf(
      ['end d', 'value n', 'qualifier t'],
      [
        ['2020-01-01', 5, 'over'],
        ['2020-01-01', 6, 'exact']
      ]
    );
    expect(drawn(dated).plan).toEqual({ mark: 'line', x: 0, y: 1, by: undefined });
    const other = resultOf(
      ['value n', 'qualifier t'],
      [
        [1, 'seeded third'],
        [2, 'over']
      ]
    );
    expect(chartPoints(other, { mark: 'bars', x: 0, y: 0, by: undefined }).isQualified).toBe(false);
  });

  test('that figures are counted by names the bars', () => {
    const result = resultOf(
      ['qualifier t', 'n n'],
      [
        ['exact', 500],
        ['over', 40]
      ]
    );
    const { plan, points } = drawn(result);
    expect(plan).toEqual({ mark: 'bars', x: 0, y: 1, by: undefined });
    expect(points.isQualified).toBe(false);
  });

  test('of all that a figure was reckoned from makes it a bound, or "about"', () => {
    const rows = [
      ['a', 10, 1, 'over'],
      ['b', 20, 3, 'at-least exact over'],
      ['c', 30, 2, 'over under'],
      ['d', 40, 2, null]
    ];
    const result = resultOf(['sector t', 'sum n', 'rows n', 'qualifiers t'], rows);
    expect(drawn(result).qualifiers).toEqual(['over', 'at-least', 'about', undefined]);
    expect(chartPoints(result, { mark: 'bars', x: 0, y: 2, by: undefined }).isQualified).toBe(false);
  });
});

describe('a scene', () => {
  const pathsOf = (shapes: readonly Shape[]): Shape[] =>
    shapes.flatMap((shape) =>
      shape.kind === 'mark' || shape.kind === 'group'
        ? pathsOf(shape.shapes)
        : shape.kind === 'path'
          ? [shape]
          : []
    );

  test.each(['bars', 'dots'] as const)(
    'of %s draws a bound with an arrowhead and words, and says of none that it is exact',
    (mark) => {
      const bounds = resultScene(
        pointsOf([
          { x: 1, y: 5, qualifier: 'over' },
          { x: 2, y: 6 }
        ]),
        { ...space, mark }
      );
      expect(pathsOf(bounds.shapes)).toHaveLength(1);
      expect(marksOf(bounds.shapes).map(({ qualifier, label }) => [qualifier, label])).toEqual([
        ['over', 'over 5'],
        [undefined, '6']
      ]);
    }
  );

  test.each([
    { mark: 'line', figures: 200, marks: 200, dots: 200 },
    { mark: 'line', figures: 1_001, marks: 0, dots: 0 },
    { mark: 'dots', figures: 1_001, marks: 0, dots: 1_001 }
  ] as const)('of $figures figures as $mark has $marks marks', ({ mark, figures, marks, dots }) => {
    const points = Array.from({ length: figures }, (_, x) => ({ x, y: x }));
    const { shapes } = resultScene(pointsOf(points), { ...space, mark });
    expect(marksOf(shapes)).toHaveLength(marks);
    expect(JSON.stringify(shapes).match(/"kind":"circle"/g) ?? []).toHaveLength(dots);
  });

  test('has a legend of several series above its plot', () => {
    const [series] = pointsOf([
      { x: 1, y: 5 },
      { x: 2, y: 6 }
    ]).series;
    if (!series) throw new TypeError('no series');
    const names = ['Hong Kong', 'Shenzhen'];
    const two = { series: names.map((name) => ({ ...series, name })), left: 0, isQualified: false };
    const one = resultScene({ ...two, series: [series] }, { ...space, mark: 'line' });
    const both = resultScene(two, { ...space, mark: 'line' });
    expect(JSON.stringify(both.shapes)).toContain('Shenzhen');
    expect(both.height - both.padding.top).toBeCloseTo(one.height - one.padding.top);
    expect(both.padding.top).toBeGreaterThan(one.padding.top);
  });
});

test.each([
  { sql: 'SELECT "end", value FROM observations', found: ['observations'] },
  { sql: 'SELECT * EXCLUDE (qualifier) FROM observations', found: ['observations'] },
  { sql: 'SELECT sum(amount) FROM funding_rounds', found: ['funding_rounds'] },
  { sql: 'SELECT series, count(*) FROM observations GROUP BY 1', found: [] },
  { sql: 'SELECT count(*) FROM companies', found: [] }
])('what may be a bound is read by: $sql', ({ sql, found }) => {
  expect(qualifiedTables(sql, tables)).toEqual(found);
});
