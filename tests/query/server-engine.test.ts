import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Parameter } from '../../src/lib/query/engine/engine';
import { QueryError } from '../../src/lib/query/engine/errors';
import { startEngine } from '../../src/lib/query/server/engine';
import { parquetFile } from './parquet/parquet-file';
import { forbidden } from './forbidden';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
  await engine.load('types', parquetFile('types'));
  await engine.load('many', parquetFile('many-groups'));
});
afterAll(() => engine.close());

test('is one for racing callers', async () => {
  const [one, other] = await Promise.all([startEngine(), startEngine()]);
  expect(one).toBe(other);
});

describe('parameters', () => {
  test.each<[string, Parameter[], unknown]>([
    ['text', ['科學園'], '科學園'],
    ['text with a NUL', ['a\0b'], 'a\0b'],
    ['an attack', ["'); DROP TABLE types; --"], "'); DROP TABLE types; --"],
    ['another attack', ["\\'; ATTACH 'x' --"], "\\'; ATTACH 'x' --"],
    ['a comment', ['*/ -- $2'], '*/ -- $2'],
    ['a whole number', [2024], 2024],
    ['a large whole number', [9_007_199_254_740_991], 9_007_199_254_740_991],
    ['a fraction', [0.1], 0.1],
    ['a tiny number', [5e-324], 5e-324],
    ['a truth', [true], true],
    ['nothing', [null], null],
    ['a list of texts', [['a', "b'); DROP TABLE types; --"]], ['a', "b'); DROP TABLE types; --"]],
    ['a list of numbers', [[1, 2.5]], [1, 2.5]],
    ['an empty list', [[]], []]
  ])('come back as they went: %s', async (_, parameters, value) => {
    expect(await engine.run('SELECT $1 AS value', parameters)).toEqual([{ value }]);
    expect(await engine.run('SELECT count(*) AS n FROM types')).toEqual([{ n: 3 }]);
  });

  test('are found by their number, more than once', async () => {
    expect(await engine.run('SELECT $2 AS b, $1 AS a, $2 AS c', ['x', 7])).toEqual([{ b: 7, a: 'x', c: 7 }]);
  });

  test('serve lists, NULL for all, and LIMIT', async () => {
    const sql =
      'SELECT id FROM many WHERE ($1::INTEGER[] IS NULL OR list_contains($1::INTEGER[], id)) ORDER BY id LIMIT $2';
    expect(await engine.run(sql, [[7, 5, 99_999], 10])).toEqual([{ id: 5 }, { id: 7 }]);
    expect(await engine.run(sql, [[], 10])).toEqual([]);
    expect(await engine.run(sql, [null, 2])).toEqual([{ id: 0 }, { id: 1 }]);
  });

  test('must be as many as the SQL asks for', async () => {
    await expect(engine.run('SELECT $1 AS a, $2 AS b', ['x'])).rejects.toThrow('parameters: 2');
    await expect(engine.run('SELECT $1 AS a', ['x', 'y'])).rejects.toThrow('excess parameters: 2');
  });
});

describe('values', () => {
  test('are numbers where no digit is lost, and else an error that names the column', async () => {
    const sql =
      'SELECT sum(id) AS sum, max(id)::BIGINT AS big, avg(id) AS mean, 1.005::DECIMAL(9, 3) AS decimal FROM many';
    expect(await engine.run(sql)).toEqual([{ sum: 49_995_000, big: 9999, mean: 4999.5, decimal: 1.005 }]);
    await expect(engine.run('SELECT 9007199254740993 AS id')).rejects.toThrow(
      'Column id: 9007199254740993 does not fit'
    );
    await expect(engine.run('SELECT sum(range * 9007199254740991) AS s FROM range(3)')).rejects.toThrow(
      'Column s: '
    );
  });

  test('may be lists, structs and maps, dates in them too', async () => {
    const sql = `SELECT [DATE '2024-02-29', NULL] AS days, {'a': 1, 'b': [['x'], []]} AS struct, MAP {'k': 1.5} AS map,
      [1, 2]::INTEGER[2] AS pair, NULL AS nothing`;
    const row = {
      days: ['2024-02-29', null],
      struct: { a: 1, b: [['x'], []] },
      map: [{ key: 'k', value: 1.5 }],
      pair: [1, 2]
    };
    expect(await engine.run(sql)).toEqual([{ ...row, nothing: null }]);
  });

  test('of a type that rows cannot hold are refused with advice', async () => {
    for (const value of ["'x'::ENUM ('x')", 'INTERVAL 1 DAY', "'x'::BLOB"]) {
      await expect(engine.run(`SELECT ${value} AS v`)).rejects.toThrow(/Column v.*cast it to VARCHAR/);
    }
  });

  test('keep both columns of one name', async () => {
    expect(await engine.run('SELECT 1 AS a, 2 AS a, 3 AS a_1')).toEqual([{ a: 1, a_1: 2, a_1_1: 3 }]);
  });
});

describe('an error', () => {
  test.each([
    ['SELECT nope FROM types', 'Binder Error: Referenced column "nope" not found', 7],
    ["SELECT '科學園', nope FROM types", 'Binder Error: Referenced column "nope"', 14],
    ['SELEC 1', 'Parser Error: syntax error at or near "SELEC"', 0],
    ['SELECT 1 FROM nowhere', 'Catalog Error: Table with name nowhere does not exist', 14],
    ["SELECT CAST('x' AS INTEGER) AS n", 'Conversion Error', undefined],
    ['', 'No statement to prepare', undefined]
  ])('carries its SQL and its place: %s', async (sql, message, position) => {
    const error = await engine.run(sql).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ sql, message: expect.stringContaining(message) });
    if (position !== undefined) expect(error).toHaveProperty('position', position);
  });

  test('leaves the engine as it was', async () => {
    await expect(engine.run('SELECT error($1) AS e', ['boo'])).rejects.toThrow('boo');
    expect(await engine.run('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test.each(forbidden)('refuses what is no reading: %s', async (sql) => {
  await expect(engine.run(sql)).rejects.toThrow(QueryError);
  expect(await engine.run('SELECT count(*) AS n FROM types')).toEqual([{ n: 3 }]);
});

test('stops an endless query, and goes on', async () => {
  const controller = new AbortController();
  const endless = engine.run(
    'SELECT count(*) AS n FROM range(1000000000) AS a, range(1000000000) AS b',
    [],
    controller
  );
  const next = engine.run('SELECT 1 AS one');
  setTimeout(() => controller.abort(), 50);
  await expect(endless).rejects.toHaveProperty('name', 'AbortError');
  expect(await next).toEqual([{ one: 1 }]);
});

test('does not begin what was stopped before', async () => {
  const signal = AbortSignal.abort();
  await expect(engine.run('SELECT 1 AS one', [], { signal })).rejects.toHaveProperty('name', 'AbortError');
});
