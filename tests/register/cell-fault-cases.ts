import { all, add, set, type Change } from '../data/change.ts';
import type { FaultCase } from './fault-case.ts';

const company = (row: number, column: string, cell: string): Change =>
  set('companies.csv', row, column, cell);
const round = (row: number, column: string, cell: string): Change =>
  set('funding-rounds.csv', row, column, cell);
const at = (row: number, column: string, rest: string) => `companies.csv:${row}: ${column}: found ${rest}`;
const atRound = (row: number, column: string, rest: string) =>
  `funding-rounds.csv:${row}: ${column}: found ${rest}`;
const DATE = 'a date as YYYY, YYYY-MM or YYYY-MM-DD from 1990 to 2030';
const VISIBLE = 'text without control or invisible characters';

const ofCompanies: readonly FaultCase[] = [
  [
    'a company without an id',
    company(3, 'company_id', ''),
    at(3, 'company_id', 'nothing, expected a slug such as science-park'),
    atRound(3, 'company_id', '"beta", expected a company_id of the register')
  ],
  [
    'an id that is no slug',
    all(company(3, 'company_id', 'Beta Ltd'), round(3, 'company_id', 'alpha')),
    at(3, 'company_id', '"Beta Ltd", expected a slug such as science-park')
  ],
  [
    'an id that stands twice',
    add('companies.csv', 'alpha,Other,,fintech,,,,,,,,,'),
    at(5, 'company_id', '"alpha" as in row 2, expected company_id to stand once')
  ],
  ['a company without a name', company(3, 'name_en', ''), at(3, 'name_en', 'nothing, expected text')],
  [
    'an invisible character in a name',
    company(3, 'name_zh', '乙\u200b公司'),
    at(3, 'name_zh', `"乙\\u200b公司", expected ${VISIBLE}`)
  ],
  ['a control character', company(3, 'note', 'a\u0007b'), at(3, 'note', `"a\\u0007b", expected ${VISIBLE}`)],
  [
    'a replaced character',
    company(3, 'name_zh', '乙\ufffd'),
    at(3, 'name_zh', `"乙\\ufffd", expected ${VISIBLE}`)
  ],
  [
    'a blank before a name',
    company(3, 'name_en', ' Beta'),
    at(3, 'name_en', '" Beta", expected text without blanks at its ends')
  ],
  [
    'an ideographic blank after a name',
    company(3, 'name_zh', '乙公司\u3000'),
    at(3, 'name_zh', '"乙公司　", expected text without blanks at its ends')
  ],
  [
    'a name that is not in form NFC',
    company(3, 'name_en', 'Cafe\u0301'),
    at(3, 'name_en', '"Cafe\\u0301", expected text in Unicode form NFC')
  ],
  [
    'a company without a sector',
    company(3, 'sector', ''),
    at(3, 'sector', 'nothing, expected a term of kind sector')
  ],
  [
    'a sector that has no name',
    company(3, 'sector', 'Fintech'),
    at(3, 'sector', '"Fintech", expected a term of kind sector')
  ],
  [
    'a city outside the list',
    company(3, 'city', 'london'),
    at(3, 'city', '"london", expected a city listed in cities.csv')
  ],
  [
    'a founding year that is no year',
    company(3, 'founded', '15'),
    at(3, 'founded', '"15", expected a year as YYYY from 1900 to 2030')
  ],
  [
    'a founding year with a decimal',
    company(3, 'founded', '20.5'),
    at(3, 'founded', '"20.5", expected a year as YYYY from 1900 to 2030')
  ],
  [
    'a founding year before any can be',
    company(3, 'founded', '1015'),
    at(3, 'founded', '"1015", expected a year as YYYY from 1900 to 2030')
  ],
  [
    'a relation that has no name',
    company(3, 'hkstp_relation', 'friend'),
    at(3, 'hkstp_relation', '"friend", expected a term of kind relation')
  ],
  [
    'a status outside the list',
    company(3, 'status', 'open'),
    at(3, 'status', '"open", expected one of private, listed, acquired, closed, unknown')
  ],
  [
    'an exchange outside the list',
    company(4, 'exchange', 'LSE'),
    at(4, 'exchange', '"LSE", expected one of HKEX, NASDAQ, NYSE, SSE STAR, SZSE, SZSE ChiNext')
  ],
  [
    'a listing on a day that is none',
    company(4, 'listed_on', '2019-02-30'),
    at(4, 'listed_on', `"2019-02-30", expected ${DATE}`)
  ],
  [
    'a listing in a month that is none',
    company(4, 'listed_on', '2019-13'),
    at(4, 'listed_on', `"2019-13", expected ${DATE}`)
  ],
  [
    'an answer that is neither yes, no nor former',
    company(3, 'unicorn', 'maybe'),
    at(3, 'unicorn', '"maybe", expected one of yes, no, former')
  ],
  [
    'a document that is not known',
    company(3, 'source_ids', 'nowhere'),
    at(3, 'source_ids', '"nowhere", expected a source_id listed in sources.csv')
  ],
  [
    'a document that stands twice in a cell',
    company(3, 'source_ids', 'register;register'),
    at(3, 'source_ids', '"register" twice, expected each value once')
  ],
  [
    'a blank in a list',
    company(3, 'source_ids', 'register; report-2020'),
    at(
      3,
      'source_ids',
      '"register; report-2020", expected values separated by single semicolons without blanks'
    )
  ],
  [
    'an exchange of a company that is not listed',
    company(2, 'exchange', 'HKEX'),
    at(2, 'exchange', '"HKEX", expected nothing, status is private')
  ],
  [
    'a listing of a company whose status is not said',
    company(3, 'listed_on', '2020'),
    at(3, 'listed_on', '"2020", expected nothing, status is unknown')
  ],
  [
    'a company founded after its listing',
    company(4, 'founded', '2020'),
    at(4, 'founded', '"2020", expected a year not after the listing of 2019-07')
  ]
];

const ofRounds: readonly FaultCase[] = [
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
    'a hedge outside the list',
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

/** Faults of cells, alone and together. */
export const cellFaultCases: readonly FaultCase[] = [...ofCompanies, ...ofRounds];
