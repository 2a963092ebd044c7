import { add, all, set } from './change.ts';
import { testRefusals } from './refusals.ts';

const HEDGES = 'one of exact, about, over, under, at-least, up-to';
const figure = (row: number, column: string, cell: string) => set('observations.csv', row, column, cell);

testRefusals([
  [
    'a figure without a source',
    figure(2, 'source_id', ''),
    'observations.csv:2: source_id: found nothing, expected a source_id listed in sources.csv'
  ],
  [
    'a figure with an unknown source',
    figure(3, 'source_id', 'nowhere'),
    'observations.csv:3: source_id: found "nowhere", expected a source_id listed in sources.csv'
  ],
  [
    'a figure of an unknown series',
    figure(2, 'series', 'hkstp.compannies'),
    'observations.csv:2: series: found "hkstp.compannies", expected a series listed in series.csv'
  ],
  [
    'a figure of an unknown entity',
    figure(2, 'entity', 'atlantis'),
    'observations.csv:2: entity: found "atlantis", expected a term of kind entity'
  ],
  [
    'an unknown dimension, without blaming its category',
    figure(3, 'dimension', 'sectors'),
    'observations.csv:3: dimension: found "sectors", expected a term of kind dimension'
  ],
  [
    'a category of another dimension',
    figure(3, 'category', 'start-up'),
    'observations.csv:3: category: found "start-up", expected a term of kind category under the dimension "sector"'
  ],
  [
    'a category without its dimension',
    figure(3, 'dimension', ''),
    'observations.csv:3: dimension: found nothing, expected the dimension of the category "fintech"'
  ],
  [
    'a dimension without a category',
    figure(3, 'category', ''),
    'observations.csv:3: category: found nothing, expected a category of the dimension "sector"'
  ],
  [
    'an unknown unit',
    figure(2, 'unit', 'pieces'),
    'observations.csv:2: unit: found "pieces", expected a term of kind unit'
  ],
  [
    'a unit that does not fit the series',
    figure(2, 'unit', 'percent'),
    'observations.csv:2: unit: found "percent", expected count, the series measures count'
  ],
  [
    'a number with thousands separators',
    (files) => {
      figure(2, 'value', '1;100')(files);
      files['observations.csv'] = [...(files['observations.csv'] ?? [])].map((text) =>
        String(text).replace('1;100', '"1,100"')
      );
    },
    'observations.csv:2: value: found "1,100", expected a number such as 12 or 0.80'
  ],
  [
    'a number in scientific notation',
    figure(4, 'value', '8e2'),
    'observations.csv:4: value: found "8e2", expected a number such as 12 or 0.80'
  ],
  [
    'a value that is not finite',
    figure(4, 'value', 'Infinity'),
    'observations.csv:4: value: found "Infinity", expected a number such as 12 or 0.80'
  ],
  [
    'a count that is not whole',
    figure(3, 'value', '90.5'),
    'observations.csv:3: value: found "90.5", expected a whole number, unit is count'
  ],
  [
    'a count below zero',
    figure(3, 'value', '-90'),
    'observations.csv:3: value: found "-90", expected a number from 0, unit is count'
  ],
  [
    'a share above one hundred per cent',
    figure(7, 'value', '700'),
    'observations.csv:7: value: found "700", expected a percentage from 0 to 100, the series is a share'
  ],
  [
    'an unknown qualifier',
    figure(2, 'qualifier', 'nearly'),
    `observations.csv:2: qualifier: found "nearly", expected ${HEDGES}`
  ],
  [
    'a figure without a place in its source',
    figure(2, 'locator', ''),
    'observations.csv:2: locator: found nothing, expected text'
  ],
  [
    'a reason for withholding that is only a blank',
    figure(2, 'withheld', ' '),
    'observations.csv:2: withheld: found " ", expected text without blanks at its ends'
  ],
  [
    'an invisible character',
    figure(2, 'note', 'as at\u200b March'),
    'observations.csv:2: note: found "as at\\u200b March", expected text without control or invisible characters'
  ],
  [
    'letters and accents that are stored apart',
    figure(2, 'note', 'Cafe\u0301'),
    'observations.csv:2: note: found "Cafe\\u0301", expected text in Unicode form NFC'
  ],
  [
    'the same figure of the same source twice',
    add(
      'observations.csv',
      'hkstp.companies,hkstp,,,instant,,2020-03-31,day,1100,over,count,report-2020,page 9,,again'
    ),
    'observations.csv:8: series: found the same as row 2, expected series, entity, dimension, category, period, start, ' +
      'end, value, qualifier, unit, source_id to stand once'
  ],
  [
    'all that is wrong at once, in the order of files, rows and columns',
    all(
      figure(4, 'qualifier', ''),
      figure(2, 'unit', 'x'),
      figure(2, 'value', 'x'),
      set('sources.csv', 2, 'url', 'x')
    ),
    'sources.csv:2: url: found "x", expected an address that starts with http:// or https://',
    'observations.csv:2: value: found "x", expected a number such as 12 or 0.80',
    'observations.csv:2: unit: found "x", expected a term of kind unit',
    `observations.csv:4: qualifier: found nothing, expected ${HEDGES}`
  ]
]);
