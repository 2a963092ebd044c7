import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Progress } from '../../src/lib/query/engine/engine';
import { LoadError } from '../../src/lib/query/engine/errors';
import { startEngine } from '../../src/lib/query/server/engine';
import { changedFile, parquetFile } from './parquet/parquet-file';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

describe('a loaded table', () => {
  test('has the types of the file, whatever its values', async () => {
    await engine.load('types', parquetFile('types'));
    await engine.load('empty', parquetFile('empty'));
    const described = await engine.run('DESCRIBE types');
    expect(
      Object.fromEntries(described.map(({ column_name: name, column_type: type }) => [name, type]))
    ).toEqual({
      id: 'INTEGER',
      bool: 'BOOLEAN',
      tiny: 'INTEGER',
      small: 'INTEGER',
      whole: 'INTEGER',
      big: 'BIGINT',
      unsigned: 'UINTEGER',
      single: 'FLOAT',
      double: 'DOUBLE',
      money: 'DECIMAL(4,2)',
      milli: 'DECIMAL(18,3)',
      wide: 'DECIMAL(38,2)',
      day: 'DATE',
      moment: 'TIMESTAMP',
      zoned: 'TIMESTAMP WITH TIME ZONE',
      clock: 'TIME',
      text: 'VARCHAR',
      uuid: 'UUID',
      word: 'VARCHAR'
    });
    expect(await engine.run('DESCRIBE empty')).toEqual(described);
    expect(await engine.run('SELECT id FROM empty')).toEqual([]);
  });

  test('has the values of the file, to the last digit, in any time zone', async () => {
    await engine.load('types', parquetFile('types'));
    const [first, nulls, last] = await engine.run('FROM types ORDER BY id');
    expect(first).toEqual({
      id: 1,
      bool: true,
      tiny: 127,
      small: -32768,
      whole: 2147483647,
      big: 9007199254740991,
      unsigned: 4294967295,
      single: 1.5,
      double: 0.1,
      money: 1.05,
      milli: -0.001,
      wide: Number('12345678901234567890.12'),
      day: '2024-02-29',
      moment: '2024-02-29 23:59:59.123456',
      zoned: '2024-02-29 15:00:00',
      clock: '23:59:59.5',
      text: '香港科學園 "it\'s" 🚀',
      uuid: '550e8400-e29b-41d4-a716-446655440000',
      word: 'over'
    });
    expect(Object.values(nulls ?? {}).slice(1)).toEqual(Array(18).fill(null));
    expect(last).toMatchObject({
      tiny: -128,
      double: -1e300,
      money: -1.05,
      day: '1969-12-31',
      text: '',
      bool: false
    });
  });

  test.each(['arrow-snappy', 'arrow-v2-gzip', 'arrow-lz4'] as const)(
    'reads what pyarrow writes: %s',
    async (name) => {
      await engine.load('arrow', parquetFile(name));
      expect(await engine.run('FROM arrow ORDER BY tiny DESC NULLS LAST')).toEqual([
        {
          small: 255,
          tiny: 127,
          millis: '1969-12-31 00:00:00',
          nanos: '1969-12-31 00:00:00',
          clock: '00:00:00',
          half: -2,
          money: -99.99,
          text: '',
          flag: false,
          day: '0001-01-01'
        },
        {
          small: 1,
          tiny: -1,
          millis: '2024-02-29 12:30:15',
          nanos: '2024-02-29 12:30:15',
          clock: '01:02:03',
          half: 1.5,
          money: 1.05,
          text: '科學園',
          flag: true,
          day: '2024-02-29'
        },
        expect.objectContaining({
          small: null,
          millis: null,
          half: null,
          money: null,
          text: null,
          flag: null,
          day: null
        })
      ]);
    }
  );

  test('is the same from one row group and from many', async () => {
    const steps: Progress[] = [];
    await engine.load('many', parquetFile('many-groups'), { progress: (step) => steps.push(step) });
    await engine.load('one', parquetFile('one-group'));
    const rows = await engine.run('SELECT id, day, value, name FROM many ORDER BY id');
    expect(rows).toEqual(await engine.run('SELECT id, day, value, name FROM one ORDER BY id'));
    expect(rows[1]).toEqual({ id: 1, day: '2002-01-02', value: 0.25, name: 'name 1' });
    expect(rows[9999]).toEqual({ id: 9999, day: '2029-05-18', value: null, name: null });
    expect(steps.map((step) => step.step === 'loading' && step.rows)).toEqual([
      0, 2048, 4096, 6144, 8192, 10000
    ]);
  });

  test('is replaced whole by another source, and costs nothing the second time', async () => {
    await engine.load('mine', parquetFile('one-group'));
    await engine.load('mine', parquetFile('types'));
    expect(await engine.run('SELECT count(*) AS n FROM mine')).toEqual([{ n: 3 }]);
    const steps: Progress[] = [];
    await engine.load('mine', parquetFile('types'), { progress: (step) => steps.push(step) });
    expect(steps).toEqual([]);
  });
});

describe('a file that is no table', () => {
  const broken: [string, File | ReturnType<typeof parquetFile>, string][] = [
    [
      'missing',
      { at: 'static/data/nowhere.parquet', bytes: 1 },
      'static/data/nowhere.parquet: cannot be opened'
    ],
    ['empty', new File([], 'mine.parquet'), 'mine.parquet: is empty'],
    ['a CSV', new File(['id,name\n1,one\n2,two\n'], 'mine.parquet'), 'mine.parquet: is not a Parquet file'],
    [
      'cut off',
      changedFile('types', (bytes) => bytes.slice(0, -100)),
      'mine.parquet: is cut off: it does not end as a Parquet'
    ],
    ['without its head', changedFile('types', (bytes) => bytes.slice(1000)), 'mine.parquet: is'],
    [
      'damaged within',
      changedFile('one-group', (bytes) => bytes.fill(7, 2000, 2400)),
      'mine.parquet: cannot be read'
    ],
    [
      'damaged in its footer',
      changedFile('types', (bytes) => bytes.fill(255, -600, -300)),
      'mine.parquet: is damaged'
    ],
    ['compressed strangely', parquetFile('brotli'), 'is compressed as BROTLI: write it as ZSTD'],
    ['nested', parquetFile('nested'), 'column list is nested, only flat columns are read'],
    ['not UTF-8', parquetFile('not-utf-8'), 'column latin holds text that is not UTF-8']
  ];

  test.each(broken)('is refused by name and fault: %s', async (_, source, message) => {
    const refusal = await engine.load('broken', source).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LoadError);
    expect(refusal).toHaveProperty('message', expect.stringContaining(message));
    await expect(engine.run('FROM broken')).rejects.toThrow('Table with name broken does not exist');
  });

  test('leaves the table that was there', async () => {
    await engine.load('kept', parquetFile('types'));
    await expect(engine.load('kept', new File(['no'], 'mine.parquet'))).rejects.toThrow(LoadError);
    expect(await engine.run('SELECT count(*) AS n FROM kept')).toEqual([{ n: 3 }]);
  });

  test('leaves nothing where its load was stopped', async () => {
    const controller = new AbortController();
    const stopped = engine.load('stopped', parquetFile('many-groups'), {
      signal: controller.signal,
      progress: () => controller.abort()
    });
    await expect(stopped).rejects.toHaveProperty('name', 'AbortError');
    const tables = await engine.run(
      "SELECT name FROM (SHOW TABLES) WHERE name LIKE '%stopped%' OR name LIKE '%loading%'"
    );
    expect(tables).toEqual([]);
  });
});
