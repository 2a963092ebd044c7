import { all, set } from './change.ts';
import { testRefusals } from './refusals.ts';

const DAY = 'a day as YYYY-MM-DD from 1990 to 2030';
const figure = (row: number, column: string, cell: string) => set('observations.csv', row, column, cell);

testRefusals([
  [
    'a day that the calendar does not have',
    figure(2, 'end', '2021-02-29'),
    `observations.csv:2: end: found "2021-02-29", expected ${DAY}`
  ],
  [
    'a day that is not written as ISO 8601',
    figure(2, 'end', '31/3/2020'),
    `observations.csv:2: end: found "31/3/2020", expected ${DAY}`
  ],
  [
    'a day before any figure can be',
    figure(2, 'end', '1020-03-31'),
    `observations.csv:2: end: found "1020-03-31", expected ${DAY}`
  ],
  [
    'an unknown period',
    figure(2, 'period', 'quarter'),
    'observations.csv:2: period: found "quarter", expected one of instant, year, fiscal-year, range, cumulative'
  ],
  [
    'an instant with a start',
    figure(2, 'start', '2020-01-01'),
    'observations.csv:2: start: found "2020-01-01", expected nothing, an instant has no start'
  ],
  [
    'a window without a start',
    figure(6, 'start', ''),
    'observations.csv:6: start: found nothing, expected the first day of the window, period is range'
  ],
  [
    'a window that starts after its end',
    figure(6, 'start', '2020-02-01'),
    'observations.csv:6: start: found "2020-02-01", expected a day not after the end 2020-01-31'
  ],
  [
    'a year that is not from January to December',
    figure(4, 'start', '2019-02-01'),
    'observations.csv:4: start: found 2019-02-01 to 2019-12-31, expected 2019-01-01 to 2019-12-31, period is year'
  ],
  [
    'a fiscal year that is not from April to March',
    figure(5, 'start', '2019-01-01'),
    'observations.csv:5: start: found 2019-01-01 to 2020-03-31, expected 2019-04-01 to 2020-03-31, period is fiscal-year'
  ],
  [
    'an unexplained day under the precision of a year',
    figure(7, 'end', '2019-06-30'),
    'observations.csv:7: end: found "2019-06-30", expected 2019-12-31, the placeholder of precision year, or a note on the other day'
  ],
  [
    'a figure later than the source that states it',
    figure(3, 'end', '2021-03-06'),
    'observations.csv:3: end: found "2021-03-06", expected a day not after its source, published 2021-03-05'
  ],
  [
    'a date padded beyond its precision',
    set('milestones.csv', 2, 'date', '2002-06-01'),
    'milestones.csv:2: date: found "2002-06-01", expected a date written YYYY-MM, precision is month'
  ],
  [
    'a date less precise than it claims',
    set('funding-rounds.csv', 2, 'announced', '2016'),
    'funding-rounds.csv:2: announced: found "2016", expected a date written YYYY-MM, precision is month'
  ],
  [
    'a thirteenth month',
    set('sources.csv', 2, 'published', '2020-13'),
    'sources.csv:2: published: found "2020-13", expected a date as YYYY, YYYY-MM or YYYY-MM-DD from 1990 to 2030'
  ],
  [
    'a year that is a date',
    set('companies.csv', 2, 'founded', '2015-01'),
    'companies.csv:2: founded: found "2015-01", expected a year as YYYY from 1900 to 2030'
  ],
  [
    'a company that was listed before it was founded',
    set('companies.csv', 3, 'founded', '2020'),
    'companies.csv:3: founded: found "2020", expected a year not after the listing of 2019-07'
  ],
  [
    'a unicorn that joined after its list was drawn up',
    all(set('unicorns.csv', 2, 'joined', '2019-01-01')),
    'unicorns.csv:2: joined: found "2019-01-01", expected a day not after the list of 2018'
  ]
]);
