import { describe, expect, test } from 'vitest';
import type { QueryResult, ResultColumn } from '../../src/lib/query/ad-hoc/query-result';
import { chartPlan } from '../../src/lib/islands/sql-console/chart-plan';
import { chartPoints } from '../../src/lib/islands/sql-console/chart-points';
import { marksOf } from '../../src/lib/scene/scene';
import { resultScene } from '../../src/lib/islands/sql-console/result-scene';
import { sqlHash, sqlOfHash } from '../../src/lib/url-state/sql-hash';
import { readQueries, remembered, writeQueries } from '../../src/lib/islands/sql-console/stored-queries';
import { statementsOf } from '../../src/lib/query/ad-hoc/statements';
import { pointsOf, space } from './chart-of';

describe('a text', () => {
  test('parts into statements, which know where they stand', () => {
    const text = 'SELECT \';\' AS a; -- ;\n\n  SELECT ";" /* ; */ FROM t;\n;-- no more\n';
    const found = statementsOf(text);
    expect(found.map(({ sql }) => sql)).toEqual(["SELECT ';' AS a", '-- ;\n\n  SELECT ";" /* ; */ FROM t']);
    for (const { sql, start } of found) expect(text.slice(start, start + sql.length)).toBe(sql);
  });
});

describe('a shared query', () => {
  test('comes back as it was, in any letters', async () => {
    const sql = "-- 香港科學園 🏙\nSELECT 'ü'".repeat(20);
    const hash = (await sqlHash(sql)) ?? '';
    expect(hash).toMatch(/^#sql=[\w-]+$/);
    expect(await sqlOfHash(hash)).toBe(sql);
  });

  test('that was cut or is none is nothing', async () => {
    const hash = (await sqlHash('SELECT 1')) ?? '';
    for (const bad of [hash.slice(0, -3), '#sql=!!', '#sql=', '#example-x', '#sql=AAAA'])
      expect(await sqlOfHash(bad)).toBeUndefined();
  });

  test('that is too long for an address is refused', async () => {
    const random = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))
    ).join('');
    expect(await sqlHash(random)).toBeUndefined();
  });
});

describe('the shelf', () => {
  const storage = (limit = Infinity) => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      }
    };
  };

  test('keeps the newest query on top, once', () => {
    const shelf = ['a', 'b', 'a'].reduce(remembered, readQueries(undefined));
    expect(shelf.history.map(({ sql }) => sql)).toEqual(['a', 'b']);
  });

  test('gives up old history before saved queries where there is little room', () => {
    const small = storage(300);
    const history = Array.from({ length: 40 }, (_, at) => ({ sql: `SELECT ${at}`, name: '' }));
    expect(writeQueries(small, { history, saved: [{ sql: 'SELECT 1', name: 'mine' }] })).toBe(true);
    const { history: left, saved } = readQueries(small);
    expect(saved).toEqual([{ sql: 'SELECT 1', name: 'mine' }]);
    expect(left).toEqual(history.slice(0, left.length));
    expect(writeQueries(storage(10), { history: [], saved })).toBe(false);
  });

  test.each(['{', 'null', '[]', '{"history": 3, "saved": [{"sql": 1}, {"sql": "SELECT 1", "name": "ok"}]}'])(
    'survives what it finds: %s',
    (found) => {
      const { history, saved } = readQueries({ getItem: () => found });
      expect(history).toEqual([]);
      expect(saved.every(({ sql }) => typeof sql === 'string')).toBe(true);
    }
  );
});

describe('the first chart of an answer', () => {
  const answer = (columns: ResultColumn[], rows: QueryResult['rows']): QueryResult => {
    return { sql: '', columns, rows, more: false, milliseconds: 0 };
  };
  const column = (name: string, kind: ResultColumn['kind']): ResultColumn => ({ name, type: '', kind });

  test('is a line over days, parted where days come again', () => {
    const columns = [column('day', 'time'), column('city', 'text'), column('n', 'number')];
    const rows = [
      ['2020-01-01', 'a', 1],
      ['2021-01-01', 'a', 2],
      ['2020-01-01', 'b', null]
    ];
    expect(chartPlan(answer(columns, rows))).toEqual({ mark: 'line', x: 0, y: 2, by: 1 });
    const points = chartPoints(answer(columns, rows), { mark: 'line', x: 0, y: 2, by: 1 });
    expect(points.series.map(({ name }) => name)).toEqual(['a']);
    expect(points.left).toBe(1);
  });

  test('is bars over names, a line over years, dots of two measures, and nothing without numbers', () => {
    const text = column('name', 'text');
    const n = column('n', 'number');
    expect(chartPlan(answer([text, n], [['a', '9007199254740993']]))?.mark).toBe('bars');
    expect(chartPlan(answer([n, column('m', 'number')], [[2002, 5]]))?.mark).toBe('line');
    expect(chartPlan(answer([n, column('m', 'number'), text], [[1, 5, 'a']]))?.mark).toBe('dots');
    expect(chartPlan(answer([text], [['a']]))).toBeUndefined();
    expect(chartPlan(answer([text, n], []))).toBeUndefined();
  });

  test('has bars that start at zero', () => {
    const scene = resultScene(pointsOf([10, -5].map((y, x) => ({ x, y }))), { ...space, mark: 'bars' });
    const [up, down] = scene.shapes.flatMap((shape) =>
      shape.kind === 'mark' ? shape.shapes.filter((part) => part.kind === 'rect') : []
    );
    if (!up || !down) throw new TypeError('no bars');
    // Coordinates are rounded to halves of a unit.
    expect(Math.abs(up.x - (down.x + down.width))).toBeLessThanOrEqual(0.5);
    expect(up.width / down.width).toBeCloseTo(2);
  });

  test.each(['line', 'dots'] as const)('has a mark for each point of %s, on axes', (mark) => {
    const scene = resultScene(pointsOf([2019, 2020, 2021].map((x) => ({ x, y: x - 2018 }))), {
      ...space,
      mark
    });
    expect(marksOf(scene.shapes).map(({ key, label }) => `${key}: ${label}`)).toEqual([
      '0: 1',
      '1: 2',
      '2: 3'
    ]);
    expect(scene.axes?.x.ticks.map(({ label }) => label)).toContain('2020');
    expect(scene.axes?.y.ticks.length).toBeGreaterThan(2);
  });
});
