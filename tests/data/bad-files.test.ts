import { add, all, line, set } from './change.ts';
import { testRefusals } from './refusals.ts';

const HEADER = 'a CSV file with the header year,currency,units_per_usd,source_id';
const RATES = 'year, currency, units_per_usd, source_id';
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

testRefusals([
  [
    'a folder without one of the tables',
    (files) => delete files['exchange-rates.csv'],
    `exchange-rates.csv:1: file: found no such file, expected ${HEADER}`
  ],
  [
    'an empty file',
    (files) => (files['exchange-rates.csv'] = []),
    `exchange-rates.csv:1: file: found an empty file, expected ${HEADER}`
  ],
  [
    'a table that the schema does not know',
    (files) => (files['observation.csv'] = ['a', '1']),
    'observation.csv:1: file: found a table that the schema does not know, expected one of sources.csv, terms.csv, ' +
      'series.csv, cities.csv, sites.csv, observations.csv, milestones.csv, lists.csv, companies.csv, ' +
      'funding-rounds.csv, unicorns.csv, exchange-rates.csv'
  ],
  [
    'Big5, line by line',
    (files) => (files['lists.csv'] = bytes('list\n', [0xa4, 0xa4, 0x0a], 'good\n', [0x61, 0xb5, 0x4c, 0x0a])),
    'lists.csv:2: encoding: found the byte 0xa4 at position 1, expected UTF-8',
    'lists.csv:4: encoding: found the byte 0xb5 at position 2, expected UTF-8'
  ],
  [
    'GB18030',
    (files) => (files['lists.csv'] = bytes('list,', [0xd6, 0xd0, 0xce, 0xc4, 0x0a])),
    'lists.csv:1: encoding: found the byte 0xd0 at position 7, expected UTF-8'
  ],
  [
    'UTF-16',
    (files) => (files['lists.csv'] = bytes([0xff, 0xfe], [0x6c, 0x00, 0x0a, 0x00])),
    'lists.csv:1: encoding: found the byte 0xff at position 1, expected UTF-8'
  ],
  [
    'a character cut off at the end of the file',
    (files) => (files['lists.csv'] = bytes('list\nfocus,', [0xe4, 0xb8])),
    'lists.csv:2: encoding: found the byte 0xb8 at position 8, expected UTF-8'
  ],
  [
    'a quote that is never closed, at the row where it opens',
    line('observations.csv', 7, (text) => text.replace('likely', '"likely')),
    'observations.csv:7: file: found a quote that is never closed, expected a closing quote'
  ],
  [
    'text after a closing quote',
    line('lists.csv', 3, (text) => text.replace('Fintech', '"Fin"tech')),
    'lists.csv:3: file: found text after a closing quote, expected a comma or the end of the line'
  ],
  [
    'a quote inside an unquoted cell',
    line('lists.csv', 2, (text) => text.replace('Healthtech', 'Health"tech"')),
    'lists.csv:2: file: found a quote inside an unquoted cell, expected the whole cell in quotes, its quotes doubled'
  ],
  [
    'a missing column',
    line('exchange-rates.csv', 1, () => 'year,currency,units_per_usd'),
    'exchange-rates.csv:1: header: found no column source_id, expected the column source_id'
  ],
  [
    'an unknown column',
    line('exchange-rates.csv', 1, (text) => `${text},rate`),
    `exchange-rates.csv:1: header: found "rate", expected one of the columns ${RATES}`
  ],
  [
    'a column that stands twice',
    line('exchange-rates.csv', 1, (text) => `${text},year`),
    'exchange-rates.csv:1: header: found the column year twice, expected the column year once'
  ],
  [
    'a row with too few cells',
    line('exchange-rates.csv', 2, () => '2020,HKD,7.7557'),
    'exchange-rates.csv:2: cells: found 3 cells, expected 4 cells'
  ],
  [
    'a row with too many cells, and blames nobody who refers to it',
    line('sources.csv', 3, (text) => `${text},more`),
    'sources.csv:3: cells: found 13 cells, expected 12 cells'
  ],
  [
    'an empty line',
    add('exchange-rates.csv', '', '2021,HKD,7.7725,report-2020'),
    'exchange-rates.csv:3: cells: found an empty line, expected 4 cells'
  ],
  [
    'a cell with a line break, and still counts the rows after it by their lines',
    all(
      line('lists.csv', 2, (text) => text.replace('Healthtech', '"Health\r\ntech"')),
      set('lists.csv', 3, 'position', 'two')
    ),
    'lists.csv:2: name_en: found "Health\\ntech", expected text without control or invisible characters',
    'lists.csv:4: position: found "two", expected a whole number such as 12 from 1 to 1000'
  ]
]);
