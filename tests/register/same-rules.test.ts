import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../data/pipeline/build/read-files.ts';
import { withDatabase } from '../../data/pipeline/build/with-database.ts';
import { check } from '../../data/pipeline/check.ts';
import { closedValues, plainSql, wrongSql } from '../../data/pipeline/register/cell-sql.ts';
import { registerTables } from '../../data/pipeline/register/contract.ts';
import { listType } from '../../data/pipeline/register/sorted-list.ts';
import { operatorEvidence } from '../../data/pipeline/register/read-register.ts';
import { smallConfig } from './small-register.ts';
import type { RegisterConfig } from '../../data/pipeline/register/register-config.ts';
import { cellFinding } from '../../data/pipeline/rules/cell-finding.ts';
import { knownOf } from '../../data/pipeline/rules/known.ts';
import { referenceFinding } from '../../data/pipeline/rules/reference-finding.ts';

const folder = join(import.meta.dirname, '../fixture/evidence');
const evidence = operatorEvidence(
  check(readFiles(folder, '.csv')).evidence,
  smallConfig as unknown as RegisterConfig
);
const known = knownOf(evidence, new Set(['companies']));

/** Invented texts, and every cell of the sample: both implementations must agree on all. */
const thought = [
  ...[
    '',
    'a',
    'A',
    'a-b',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'register',
    'space-tech',
    'fintech',
    'hong-kong',
    'london'
  ],
  ...[
    '1900',
    '1899',
    '2030',
    '2031',
    '200',
    '20.5',
    '2e03',
    '1e3',
    ' 200',
    '+200',
    '1_99',
    '０１２３',
    '2015 '
  ],
  ...['2015-1', '2015-13', '2015-00', '2015-02-29', '2016-02-29', '2016-2-9', '2016-02-30', '20160229'],
  ...[
    '0',
    '1',
    '1.0',
    '.5',
    '5.',
    '-1',
    '1e6',
    '1E6',
    '0x10',
    '1,000',
    '00',
    '01',
    '10000000000000',
    '10000000000001'
  ],
  ...['1.7e308', '9'.repeat(400), 'NaN', 'Infinity', 'inf', '1_000', '5 000'],
  ...[' a', 'a ', 'a  b', '\u3000a', 'a\u3000', 'a\u3000b', '\u00a0a', 'a\u00a0b', '\ta', 'a\nb', 'a\u0000b'],
  ...[
    'a\u200bb',
    'a\ufeffb',
    '\u2028',
    '\ue000',
    '\ufffd',
    'a\u00adb',
    'e\u0301',
    'é',
    '\uf900',
    '豈',
    '가',
    '가'
  ],
  ...[
    '港深創新及科技園',
    '生命健康（香港）有限公司',
    '《甲》、乙。',
    '𠮷野家',
    '𪚥',
    'ﬁ',
    'Ⅷ',
    '㍿',
    '🏮',
    '👨‍👩‍👧'
  ],
  ...[
    'a;b',
    'a;a',
    'a;',
    ';a',
    'a;;b',
    'a; b',
    'a ;b',
    ';',
    'register;register',
    'one two;three',
    'yes',
    'HKEX',
    'SSE STAR'
  ]
];
const sample = ['companies.csv', 'funding-rounds.csv'].flatMap((file) =>
  readFileSync(join(folder, file), 'utf8').split(/[\n,]/)
);
const cells = [...new Set([...thought, ...sample])];

const columns = Object.values(registerTables).flatMap(({ name, table }) =>
  Object.entries(table.columns).map(([column, rule]) => ({ name, column, rule }))
);

/** The cells that a query returns, as DuckDB has them. */
function cellsWhere(sql: string): Promise<unknown[]> {
  return withDatabase(':memory:', {}, async (connection) => {
    await connection.run('CREATE TABLE cells (place INTEGER, cell VARCHAR)');
    const appender = await connection.createAppender('cells');
    cells.forEach((cell, place) => {
      appender.appendInteger(place);
      appender.appendVarchar(cell);
      appender.endRow();
    });
    appender.closeSync();
    const found = await connection.runAndReadAll(`SELECT cell FROM cells WHERE ${sql} ORDER BY place`);
    return found.getRows().map(([cell]) => cell);
  });
}

describe('SQL finds the cells wrong that the rules find wrong, and no other', () => {
  test.each(columns)('$column of $name', async ({ rule }) => {
    const wrong = cells.filter(
      (cell) =>
        cellFinding(rule, cell) ?? referenceFinding(rule, cell, { row: 1, cells: {}, whole: true }, known)
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(await cellsWhere(wrongSql('cell', rule, evidence))).toEqual(wrong);
  });
});

describe('what a build takes for right at the first glance is right by the rules', () => {
  test.each(columns)('$column of $name', async ({ rule }) => {
    const plain = await cellsWhere(plainSql('cell', rule, evidence));
    expect(plain.length).toBeGreaterThan(0);
    const wrong = await cellsWhere(wrongSql('cell', rule, evidence));
    expect(plain.filter((cell) => wrong.includes(cell))).toEqual([]);
  });

  const listed = columns.flatMap(({ name, column, rule }) => {
    const values = closedValues(rule, evidence);
    return values ? [{ name, column, rule, values }] : [];
  });
  test.each(listed)(
    '$column of $name is cast to its list where it is right, and there alone',
    async (one) => {
      const cast = await cellsWhere(`cell <> '' AND TRY_CAST(cell AS ${listType(one.values)}) IS NULL`);
      const wrong = await cellsWhere(`cell <> '' AND ${wrongSql('cell', one.rule, evidence)}`);
      expect(cast).toEqual(wrong);
    }
  );
});
