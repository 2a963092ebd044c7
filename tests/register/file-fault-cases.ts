import type { Files } from '../data/workplace.ts';
import { line } from '../data/change.ts';
import { parquetOf, type FaultCase } from './fault-case.ts';
import { smallConfig } from './small-register.ts';

const COLUMNS =
  'company_id, name_en, name_zh, sector, sector_as_stated, city, founded, hkstp_relation, status, exchange, listed_on, unicorn, source_ids, note';
const FILES = 'register.json, companies.csv or .parquet, and perhaps funding-rounds.csv or .parquet';

const config =
  (changes: Readonly<Record<string, unknown>>) =>
  (files: Files): void => {
    files['register.json'] = JSON.stringify({ ...smallConfig, ...changes }, null, 2).split('\n');
  };
const text = (name: string, content: string) => (files: Files) => {
  files[name] = Buffer.from(content);
};
const header = (rewrite: (text: string) => string) => line('companies.csv', 1, rewrite);

const inConfiguration: readonly FaultCase[] = [
  [
    'a register without a configuration',
    (files) => delete files['register.json'] && undefined,
    'register.json:1: file: found no such file, expected a file as in data/register/template'
  ],
  [
    'a configuration that is no JSON',
    text('register.json', '{\n  "title": {\n  oops\n}'),
    'register.json:3: file: found what is no JSON, expected a JSON object'
  ],
  [
    'a configuration that is a list',
    text('register.json', '[]'),
    'register.json:1: file: found what is no object, expected a JSON object'
  ],
  [
    'a title that one language lacks',
    config({ title: { en: 'A', 'zh-Hans': '甲' } }),
    'register.json:2: title.zh-Hant: found nothing, expected text'
  ],
  [
    'a source that is a number',
    config({ source: { en: 7, 'zh-Hant': '甲', 'zh-Hans': '甲' } }),
    'register.json:8: source.en: found "7", expected a text'
  ],
  [
    'a licence with a blank at its end',
    config({ licence: { en: 'CC0 ', 'zh-Hant': '甲', 'zh-Hans': '甲' } }),
    'register.json:18: licence.en: found "CC0 ", expected text without blanks at its ends'
  ],
  [
    'an address that is none',
    config({ address: 'register.example' }),
    'register.json:22: address: found "register.example", expected an address that starts with http:// or https://'
  ],
  [
    'a date that is none',
    config({ date: '2026-13' }),
    'register.json:23: date: found "2026-13", expected a date as YYYY, YYYY-MM or YYYY-MM-DD from 1990 to 2100'
  ],
  [
    'a key that nobody reads',
    config({ colour: 'red' }),
    'register.json:33: colour: found a key that is not known, expected one of title, source, about, licence, address, date, names'
  ],
  [
    'names of a kind that cannot be added to',
    config({ names: { city: {} } }),
    'register.json:25: names.city: found a key that is not known, expected one of sector, relation, stage'
  ],
  [
    'a name of its own that is no slug',
    config({ names: { stage: { 'Round X': { en: 'X', 'zh-Hant': 'X輪', 'zh-Hans': 'X轮' } } } }),
    'register.json:26: names.stage.Round X: found "Round X", expected a slug such as science-park'
  ],
  [
    'a name of its own that one language lacks',
    config({ names: { relation: { friend: { en: 'Friend', 'zh-Hant': '友好' } } } }),
    'register.json:26: names.relation.friend.zh-Hans: found nothing, expected text'
  ],
  [
    'a name that the site has already',
    config({ names: { sector: { fintech: { en: 'F', 'zh-Hant': '甲', 'zh-Hans': '甲' } } } }),
    'register.json:1: names.sector.fintech: found a name that the site has already, expected another slug, or rows that use fintech as it is'
  ]
];

const inFiles: readonly FaultCase[] = [
  [
    'a register without companies',
    (files) => delete files['companies.csv'] && undefined,
    'companies.csv:1: file: found no such file, expected companies.csv or companies.parquet'
  ],
  [
    'a table that stands twice',
    (files) => void (files['companies.parquet'] = Buffer.from('PAR1')),
    'companies.parquet:1: file: found companies.csv as well, expected one file for a table'
  ],
  [
    'a table that a register does not have',
    text('unicorns.csv', 'name\n'),
    `unicorns.csv:1: file: found a table that a register does not have, expected ${FILES}`
  ],
  [
    'an empty file',
    text('companies.csv', ''),
    'companies.csv:1: header: found nothing, expected the names of the columns'
  ],
  [
    'a table of companies without rows',
    (files) => {
      files['companies.csv'] = ['company_id,name_en,sector'];
      delete files['funding-rounds.csv'];
    },
    'companies.csv:1: file: found no rows, expected a company at the least'
  ],
  [
    'a column that is not known',
    header((names) => names.replace('note', 'remark')),
    `companies.csv:1: header: found "remark", expected one of the columns ${COLUMNS}`
  ],
  [
    'a column that stands twice',
    header((names) => names.replace('note', 'city')),
    'companies.csv:1: header: found the column city twice, expected the column city once'
  ],
  [
    'a column that must be there and is not',
    (files) => {
      files['companies.csv'] = ['company_id,name_en', 'alpha,Alpha', 'beta,Beta'];
    },
    'companies.csv:1: header: found no column sector, expected the column sector'
  ],
  [
    'a header in Big5',
    (files) => void (files['companies.csv'] = Buffer.from([0xa4, 0xbd, 0xa5, 0x71, 10])),
    'companies.csv:1: encoding: found the byte 0xa4 at position 1, expected UTF-8'
  ],
  [
    'a row in Big5',
    (files) =>
      void (files['companies.csv'] = Buffer.concat([
        Buffer.from('company_id,name_en,sector\nalpha,'),
        Buffer.from([0xa4, 0xbd]),
        Buffer.from(',fintech\nbeta,Beta,fintech\n')
      ])),
    'companies.csv:2: encoding: found the byte 0xa4 at position 7, expected UTF-8'
  ],
  [
    'a row with too few cells',
    line('funding-rounds.csv', 3, () => 'beta,2018'),
    'funding-rounds.csv:3: cells: found 2 cells, expected 10 cells'
  ],
  [
    'a row with too many cells',
    line('funding-rounds.csv', 3, (row) => `${row},more`),
    'funding-rounds.csv:3: cells: found 11 cells, expected 10 cells'
  ],
  [
    'a quote that is never closed',
    line('funding-rounds.csv', 3, () => 'beta,2018,,,1,HKD,,,,"open'),
    'funding-rounds.csv:3: file: found a quote that is never closed, expected a closing quote'
  ],
  [
    'text after a closing quote',
    line('funding-rounds.csv', 2, (row) => `${row}"a"b`),
    'funding-rounds.csv:2: file: found text after a closing quote, expected a comma or the end of the line'
  ],
  [
    'a row of three megabytes',
    line('funding-rounds.csv', 3, (row) => `${row}${'x'.repeat(3_000_000)}`),
    'funding-rounds.csv:3: cells: found a row of 3000030 bytes, expected at most 2097152 bytes'
  ],
  [
    'a Parquet file that is none',
    (files) => {
      delete files['companies.csv'];
      files['companies.parquet'] = Buffer.from('company_id,name_en,sector\n');
    },
    'companies.parquet:1: file: found what is no Parquet file, expected a whole Parquet file'
  ],
  [
    'a Parquet column of a nested type',
    async (files) => {
      delete files['companies.csv'];
      files['companies.parquet'] = await parquetOf(
        "SELECT 'a' AS company_id, {'en': 'A'} AS name_en, 'fintech' AS sector"
      );
    },
    'companies.parquet:1: name_en: found the type STRUCT(en VARCHAR), expected a text, a number or a date'
  ],
  [
    'a wrong cell of a typed Parquet column, by its row',
    async (files) => {
      delete files['funding-rounds.csv'];
      delete files['companies.csv'];
      files['companies.parquet'] = await parquetOf(
        "SELECT * FROM (VALUES ('a', 'A', 'fintech', 2001), ('b', 'B', 'fintech', 3001)) AS t(company_id, name_en, sector, founded)"
      );
    },
    'companies.parquet:2: founded: found "3001", expected a year as YYYY from 1900 to 2030'
  ]
];

/** Faults in the configuration, in the folder, and in a file's format. */
export const fileFaultCases: readonly FaultCase[] = [...inConfiguration, ...inFiles];
