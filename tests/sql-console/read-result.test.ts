import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from './locales';
import type { Engine } from '../../src/lib/query/engine/engine';
import { QueryError } from '../../src/lib/query/engine/errors';
import { startEngine } from '../../src/lib/query/server/engine';
import { tableSources } from '../../src/lib/query/server/table-sources';
import { resultFile } from '../../src/lib/islands/sql-console/result-files';
import { readResult } from '../../src/lib/query/ad-hoc/read-result';
import { mostRows } from '../../src/lib/query/ad-hoc/query-result';
import { errorMessage } from '../../src/lib/captions/error-message';
import { errorPosition } from '../../src/lib/islands/sql-console/error-position';
import { RefusedError } from '../../src/lib/query/ad-hoc/refused-error';
import { statementsOf } from '../../src/lib/query/ad-hoc/statements';
import { examples } from '../../src/routes/(site)/explore/sql/examples';
import { localisedSql } from '../../src/routes/(site)/explore/sql/localised-sql';
import { t, tById } from '../../src/lib/i18n/t';
import { escapes } from './escapes';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
  for (const [name, source] of tableSources) await engine.load(name, source);
});
afterAll(() => engine.close());

const asked = (sql: string) => readResult(engine, statementsOf(sql)[0]?.sql ?? '');
const failed = (sql: string) =>
  asked(sql).then(
    () => undefined,
    (error: unknown) => error
  );

describe('the worked examples', () => {
  test('are twenty', () => {
    expect(examples).toHaveLength(20);
  });

  test.each(examples.flatMap(({ id, sql }) => locales.map((locale) => ({ id, sql, locale }))))(
    '$id in $locale: one statement, which asks in its language and is answered with rows',
    async ({ id, sql, locale }) => {
      const question = tById(`console_example_${id.replaceAll('-', '_')}`, locale);
      const written = localisedSql(sql, question, locale);
      expect(written.startsWith(`-- ${question}\n`)).toBe(true);
      expect(statementsOf(written)).toHaveLength(1);
      const answer = await asked(written);
      expect(answer.rows.length).toBeGreaterThan(1);
      // A column that is empty in all rows would mean a join without matches.
      for (const [at, { name }] of answer.columns.entries())
        expect(
          answer.rows.some((row) => row[at] !== null),
          name
        ).toBe(true);
    }
  );
});

describe('an escape is refused by name, and told in every language', () => {
  test.each(escapes)('%s', async (sql, refusal) => {
    const error = await failed(sql);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ refusal });
    const told = locales.map((locale) => errorMessage(error, locale));
    expect(new Set(told.map(({ title }) => title)).size).toBe(locales.length);
    expect(told.every(({ detail }) => !/INSTALL|SET auto/.test(detail))).toBe(true);
  });

  test('nor does a way around the first word lead out', async () => {
    expect(await failed('WITH x AS (SELECT 1) INSERT INTO companies SELECT * FROM x')).toBeInstanceOf(
      QueryError
    );
    expect(await failed("SELECT 1) TO 'stolen.csv' --")).toBeInstanceOf(QueryError);
    expect(await asked('SELECT count(*) AS n FROM companies')).toMatchObject({ rows: [['179']] });
  });
});

describe('an answer', () => {
  test('has every digit of whole numbers and decimals, and what a row cannot hold as text', async () => {
    const { columns, rows } = await asked(
      "SELECT 9007199254740993 AS big, 0.1::DECIMAL(30, 20) AS exact, INTERVAL 3 DAY AS lasts, 'a'::ENUM('a') AS word, 1 AS big, [1, NULL] AS list"
    );
    expect(rows).toEqual([['9007199254740993', '0.10000000000000000000', '3 days', 'a', 1, '[1, NULL]']]);
    expect(columns.map(({ kind }) => kind)).toEqual(['number', 'number', 'text', 'text', 'number', 'text']);
  });

  test('ends at the most rows, and says so', async () => {
    const { rows, more } = await asked(`SELECT range AS n FROM range(${mostRows + 1})`);
    expect([rows.length, more]).toEqual([mostRows, true]);
    expect((await asked(`SELECT range AS n FROM range(${mostRows})`)).more).toBe(false);
  });

  test('keeps the order of the query', async () => {
    const { rows } = await asked('SELECT range AS n FROM range(5000) ORDER BY n DESC');
    expect(rows.slice(0, 3)).toEqual([['4999'], ['4998'], ['4997']]);
  });

  test.each([
    'DESCRIBE companies',
    'SUMMARIZE cities',
    'SHOW TABLES',
    'FROM cities',
    'VALUES (1)',
    'TABLE cities'
  ])('comes of %s too', async (sql) => {
    expect((await asked(sql)).rows.length).toBeGreaterThan(0);
  });

  test('leaves as CSV, JSON, XLSX and Parquet', async () => {
    const answer = await asked(
      "SELECT '=1+1' AS a, 9007199254740993 AS a, NULL AS b, DATE '2024-02-29' AS day"
    );
    expect(await (await resultFile(answer, 'csv', 'x')).text()).toBe(
      "a,a_1,b,day\r\n'=1+1,9007199254740993,,2024-02-29\r\n"
    );
    expect(JSON.parse(await (await resultFile(answer, 'json', 'x')).text())).toEqual([
      { a: '=1+1', a_1: '9007199254740993', b: null, day: '2024-02-29' }
    ]);
    expect((await resultFile(answer, 'xlsx', 'x')).size).toBeGreaterThan(1_000);
    const parquet = await resultFile(answer, 'parquet', 'x');
    await engine.load('taken', parquet);
    expect(await engine.run('SELECT a, a_1::VARCHAR AS n, b, day FROM taken')).toEqual([
      { a: '=1+1', n: '9007199254740993', b: null, day: '2024-02-29' }
    ]);
  });
});

describe('an error stands where it is', () => {
  test.each([
    ['SELECT nowhere FROM cities', 'nowhere'],
    ['-- 香港\nSELECT 1\nFROM nowhere', 'nowhere'],
    ['SELECT city FRM cities', 'cities'],
    // Errors at run time have positions too: the engine counts from the text of PREPARE.
    ["SELECT 1, CAST('x' AS INTEGER)", "CAST('x'"],
    ['SELECT 1,\n  city::INTEGER AS 數\nFROM cities', '::INTEGER'],
    ['SELECT CAST(name_en AS DATE) AS day FROM cities', 'CAST(name_en'],
    ["SELECT city FROM cities WHERE latitude = 'abc'", "'abc'"]
  ])('%s', async (sql, at) => {
    const error = await failed(sql);
    expect(error).toBeInstanceOf(QueryError);
    const { sql: alone = '' } = statementsOf(sql)[0] ?? {};
    expect(alone.slice((error as QueryError).position)).toMatch(
      new RegExp(`^${at.replace(/[()]/g, '\\$&')}`)
    );
  });

  test.each(["SELECT DATE 'x'", 'SELECT 2147483647::INTEGER + 1::INTEGER', "SELECT error('x')"])(
    'and nowhere where the engine names no place: %s',
    async (sql) => {
      const error = await failed(sql);
      expect(error).toBeInstanceOf(QueryError);
      expect(errorPosition(error)).toBeUndefined();
      for (const locale of locales) expect(errorMessage(error, locale).title).not.toBe('');
    }
  );

  test('a number that is too large for its type is not told as a want of memory', async () => {
    const error = await failed('SELECT 2147483647::INTEGER + 1::INTEGER');
    expect(errorMessage(error, 'en').title).toBe(t('console_error_range', 'en'));
  });

  test('also where the text ends too early', async () => {
    expect(await failed('SELECT * FROM')).toMatchObject({ message: expect.stringContaining('end of input') });
  });
});
