import { add, set, type Change } from '../data/change.ts';
import type { FaultCase } from './fault-case.ts';

const round = (row: number, column: string, cell: string): Change =>
  set('funding-rounds.csv', row, column, cell);
const atRound = (row: number, column: string, rest: string) =>
  `funding-rounds.csv:${row}: ${column}: found ${rest}`;
const DATE = 'a date as YYYY, YYYY-MM or YYYY-MM-DD from 1990 to 2030';

/** Faults in cells of rounds, single and combined. */
export const roundFaultCases: readonly FaultCase[] = [
  [
    'a round of a company that is not there',
    round(2, 'company_id', 'omega'),
    atRound(2, 'company_id', '"omega", expected a company_id of the register')
  ],
  [
    'a round of no company',
    round(2, 'company_id', ''),
    atRound(2, 'company_id', 'nothing, expected a company_id listed in companies.csv')
  ],
  ['a round without a date', round(3, 'announced', ''), atRound(3, 'announced', `nothing, expected ${DATE}`)],
  [
    'a date in another form',
    round(3, 'announced', '5/2018'),
    atRound(3, 'announced', `"5/2018", expected ${DATE}`)
  ],
  [
    'a date before any round can be',
    round(3, 'announced', '1018'),
    atRound(3, 'announced', `"1018", expected ${DATE}`)
  ],
  [
    'a precision that is none',
    round(2, 'precision', 'week'),
    atRound(2, 'precision', '"week", expected one of day, month, year')
  ],
  [
    'a date that is not as precise as is said',
    round(2, 'precision', 'day'),
    atRound(2, 'announced', '"2016-05", expected a date written YYYY-MM-DD, precision is day')
  ],
  [
    'a stage that has no name',
    round(2, 'stage', 'angel'),
    atRound(2, 'stage', '"angel", expected a term of kind stage')
  ],
  [
    'a round without an amount',
    round(2, 'amount', ''),
    atRound(2, 'amount', 'nothing, expected a number such as 12 or 0.80 from 1 to 10000000000000')
  ],
  [
    'an amount with commas of thousands',
    round(2, 'amount', '"5,000,000"'),
    atRound(2, 'amount', '"5,000,000", expected a number such as 12 or 0.80 from 1 to 10000000000000')
  ],
  [
    'an amount of nothing',
    round(2, 'amount', '0'),
    atRound(2, 'amount', '"0", expected a number such as 12 or 0.80 from 1 to 10000000000000')
  ],
  [
    'a negative amount',
    round(2, 'amount', '-5'),
    atRound(2, 'amount', '"-5", expected a number such as 12 or 0.80 from 1 to 10000000000000')
  ],
  [
    'an amount with an exponent',
    round(2, 'amount', '5e6'),
    atRound(2, 'amount', '"5e6", expected a number such as 12 or 0.80 from 1 to 10000000000000')
  ],
  [
    'a currency outside the list',
    round(2, 'currency', 'EUR'),
    atRound(2, 'currency', '"EUR", expected one of HKD, USD, CNY')
  ],
  [
    'a round without a currency',
    round(2, 'currency', ''),
    atRound(2, 'currency', 'nothing, expected one of HKD, USD, CNY')
  ],
  [
    'a qualifier outside the list',
    round(2, 'qualifier', 'circa'),
    atRound(2, 'qualifier', '"circa", expected one of exact, about, over, under, at-least, up-to')
  ],
  [
    'an empty name among investors',
    round(2, 'investors', 'One;;Two'),
    atRound(2, 'investors', '"One;;Two", expected values separated by single semicolons without blanks')
  ],
  [
    'an investor that stands twice',
    round(2, 'investors', 'One;One'),
    atRound(2, 'investors', '"One" twice, expected each value once')
  ],
  [
    'a document of a round that is not known',
    round(2, 'source_id', 'nowhere'),
    atRound(2, 'source_id', '"nowhere", expected a source_id listed in sources.csv')
  ],
  [
    'a round that stands twice',
    add('funding-rounds.csv', 'alpha,2016-05,month,seed,5000000,USD,exact,Three,register,'),
    atRound(
      4,
      'company_id',
      'the same as row 2, expected company_id, announced, stage, amount, currency, source_id to stand once'
    )
  ]
];
