import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/i18n/locales';
import { tById } from '../../src/lib/i18n/t';
import { FileError, type FileErrorCode } from '../../src/lib/local-files/file-error';
import type { Engine } from '../../src/lib/query/engine/engine';
import { startEngine } from '../../src/lib/query/server/engine';
import { hostileFiles, type HostileFile } from './hostile-files';
import { opened, type Opened } from './opened';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const refused: Partial<Record<HostileFile, FileErrorCode>> = {
  'an empty file': 'empty',
  'only blank lines': 'empty',
  'a quote that never closes': 'quote_open',
  'one endless line of 100 MB': 'line_too_long',
  '30,000 columns': 'too_many_columns',
  'a picture called CSV': 'binary',
  'text packed as GZIP': 'gzip',
  'a Parquet file cut off': 'parquet_cut',
  'a Parquet file with a wrong magic': 'parquet_magic',
  'a Parquet file whose middle is damaged': 'parquet_damaged',
  'nested Parquet': 'parquet_nested',
  'Parquet packed with Brotli': 'parquet_codec',
  'a workbook with a password': 'encrypted',
  'a workbook of before 2007': 'xls',
  'a ZIP archive that is no workbook': 'zip',
  'a ZIP bomb called XLSX': 'xlsx_too_large',
  'a workbook cut off': 'xlsx_broken',
  'a workbook whose directory is said to be elsewhere': 'xlsx_broken',
  'a workbook with more entries than it holds': 'xlsx_broken',
  'a workbook with fewer entries than it holds': 'zip',
  'a workbook whose sizes lie': 'xlsx_broken',
  'a workbook within a ZIP archive': 'zip',
  'JSON that is no table': 'json_no_table',
  'JSON that is broken': 'json_broken',
  'JSON that ends too early': 'json_broken'
};

const right: Partial<Record<HostileFile, Partial<Opened>>> = {
  'only headers': { types: { name: 'VARCHAR', year: 'VARCHAR' }, count: 0, notes: ['no_rows'] },
  'headers that stand twice': {
    types: { name: 'VARCHAR', Name_2: 'VARCHAR', year: 'BIGINT', column_4: 'VARCHAR' },
    notes: ['duplicate_names', 'unnamed']
  },
  'no headers': { types: { column_1: 'BIGINT', column_2: 'DATE', column_3: 'VARCHAR' }, count: 2 },
  'a UTF-8 mark': { rows: [{ name: 'Park', year: '2002' }] },
  'UTF-16, little end first': { rows: [{ name: '科學園', year: '2002' }] },
  'UTF-16, big end first': { rows: [{ name: '科學園', year: '2002' }] },
  Big5: {
    rows: [
      { 名稱: '香港科學園', 年份: '2002' },
      { 名稱: '數碼港', 年份: '2004' }
    ]
  },
  GB18030: {
    rows: [
      { 名称: '香港科学园', 年份: '2002' },
      { 名称: '数码港', 年份: '2004' }
    ]
  },
  'Latin-1': { rows: [{ name: 'Café Zürich', year: '2002' }] },
  'mixed line ends': {
    rows: [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
      { a: '5', b: '6' }
    ]
  },
  'quotes, delimiters and line ends within cells': {
    rows: [
      { a: 'x, "y"', b: 'two\nlines' },
      { a: null, b: '' }
    ]
  },
  'semicolons and decimal points': { types: { a: 'DOUBLE', b: 'VARCHAR' }, count: 2 },
  tabs: { rows: [{ a: '1', b: 'x,y' }] },
  'rows of unequal length': { count: 3_003, notes: ['ragged'] },
  '10,000 columns': { count: 2 },
  'whole numbers past 2^53': {
    types: { id: 'VARCHAR', exact: 'BIGINT' },
    rows: [
      { id: '9007199254740993', exact: '1' },
      { id: '-9223372036854775808', exact: '2' },
      { id: '99999999999999999999', exact: '3' }
    ]
  },
  'identifiers with leading zeros': { types: { code: 'VARCHAR', n: 'BIGINT' } },
  'a value that only the last row has': {
    types: { n: 'DOUBLE', day: 'VARCHAR' },
    count: 5_001,
    notes: ['widened', 'widened']
  },
  'moments with zones': {
    types: { at: 'TIMESTAMP WITH TIME ZONE' },
    rows: [{ at: '2023-12-31 16:00:00+00' }, { at: '2024-01-01 00:00:00+00' }]
  },
  'Parquet with decimals, zones and 64 bits': {
    types: expect.objectContaining({
      big: 'BIGINT',
      money: 'DECIMAL(4,2)',
      wide: 'DECIMAL(38,2)',
      moment: 'TIMESTAMP',
      zoned: 'TIMESTAMP WITH TIME ZONE'
    }),
    rows: expect.arrayContaining([
      expect.objectContaining({
        money: '1.05',
        wide: '12345678901234567890.12',
        moment: '2024-02-29 23:59:59.123456',
        zoned: '2024-02-29 15:00:00+00',
        text: '香港科學園 "it\'s" 🚀'
      })
    ]),
    notes: []
  },
  'Parquet with whole numbers past 2^53': {
    types: { id: 'BIGINT' },
    rows: [{ id: '9007199254740993' }, { id: '-9223372036854775808' }]
  },
  'Parquet of one row group': { types: { n: 'INTEGER' }, count: 3 },
  'a workbook with names that climb out of it': {
    rows: [{ name: '科學園', opened: '2002-06-01', area: '400000.5', open: 'true' }]
  },
  'a workbook': {
    types: { name: 'VARCHAR', opened: 'DATE', area: 'DOUBLE', open: 'BOOLEAN' },
    rows: [{ name: '科學園', opened: '2002-06-01', area: '400000.5', open: 'true' }]
  },
  'JSON that is a list of objects': {
    types: { name: 'VARCHAR', n: 'DOUBLE', tags: 'VARCHAR' },
    rows: [
      { name: 'Park ]}', n: '1.0', tags: null },
      { name: null, n: '2.5', tags: '["a"]' }
    ],
    notes: ['nested_text']
  },
  'JSON around a list': { types: { a: 'BIGINT' }, count: 2 },
  'JSON with whole numbers past 2^53': { rows: [{ id: '9007199254740993' }, { id: '1' }] },
  'one object a line, with later keys': { types: { a: 'BIGINT', b: 'VARCHAR' }, count: 3_001 }
};

test('every odd file has its expected end, and there are at least thirty', () => {
  const names = Object.keys(hostileFiles);
  expect([...Object.keys(refused), ...Object.keys(right)].sort()).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThanOrEqual(30);
});

describe('is refused with what is wrong and what to do', () => {
  test.each(Object.entries(refused) as [HostileFile, FileErrorCode][])('%s', async (name, code) => {
    const file = await hostileFiles[name]();
    const fault: unknown = await opened(engine, file).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileError);
    if (!(fault instanceof FileError)) return;
    expect(fault.code).toBe(code);
    for (const { locale } of languages) {
      const words = tById(`local_error_${fault.code}`, locale, { file: file.name, ...fault.inputs });
      expect(words).toContain(file.name);
      expect(words).not.toMatch(/undefined|[{}]/);
    }
  });
});

describe('becomes a right table', () => {
  test.each(Object.entries(right) as [HostileFile, Partial<Opened>][])('%s', async (name, expected) => {
    expect(await opened(engine, await hostileFiles[name]())).toMatchObject(expected);
  });
});

test('a value that is not of the type the reader chose is an error with its row', async () => {
  const file = new File(['a\n1\n2\nx\n'], 'a.csv');
  const fault: unknown = await opened(engine, file, { types: { 0: 'BIGINT' } }).catch(
    (error: unknown) => error
  );
  expect(fault).toMatchObject({ code: 'value', inputs: { row: 3, column: 'a', value: 'x', type: 'BIGINT' } });
});

test('a table that is closed is gone from the engine, and its name is free', async () => {
  const file = new File(['a\n1\n'], 'a.csv');
  await opened(engine, file);
  await engine.drop('mine');
  await expect(engine.run('SELECT a FROM mine')).rejects.toThrow(/mine does not exist/);
  await engine.drop('mine');
  expect(await opened(engine, file)).toMatchObject({ count: 1 });
});

test('after all of them the engine still answers', async () => {
  expect(await engine.run('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
