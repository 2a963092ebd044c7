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

/** Faults in cells of companies, single and combined. */
export const companyFaultCases: readonly FaultCase[] = [
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
