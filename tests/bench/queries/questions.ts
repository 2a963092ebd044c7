import { examples } from '../../../src/routes/(site)/explore/sql/examples';
import { binnedSql } from '../../../src/lib/query/crossfilter/sql/binned-sql';
import type { Dimension } from '../../../src/lib/query/crossfilter/dimension';
import { explored } from '../../../src/lib/query/crossfilter/explored';
import { orderSql, pageSql, placesSql } from '../../../src/lib/query/crossfilter/sql/page-sql';
import type { Parameter } from '../../../src/lib/query/engine/engine';

/** A query as the site runs it on a large register. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  /** Whether all of its columns are numbers, millions of them. */
  readonly numbers?: true;
}

const files = import.meta.glob<string>('../../../src/lib/query/questions/**/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default'
});

/**
 * Excluded: queries that return every row, which the site never runs on a large register, and the parts of the
 * explorer's queries, which are below.
 */
const left = /^(?:register-companies|register-rounds|tables\/companies|tables\/funding-rounds|explore-.*)$/;

const given: Readonly<Record<string, readonly Parameter[]>> = {
  'latest-milestones': [12],
  'milestones-in-order': [null, null],
  'register-companies-alike': ['en'],
  'register-rounds-alike': ['en'],
  'register-rounds-largest': ['en', 12],
  'register-unicorns': ['en'],
  'series-points': [['hkstp.companies'], null, '', null, null, null, null, null]
};

const dimensions: readonly Dimension[] = [
  { kind: 'steps', column: 'founded', scale: 'linear', from: 1990, width: 1, bins: 35, perBar: 1 },
  { kind: 'categories', column: 'sector', values: ['fintech', 'healthtech', 'other'], rest: true },
  { kind: 'categories', column: 'city', values: ['hong-kong', 'shenzhen'], rest: true }
];
const filters = [[[10, 20]], [[0, 1]], undefined] as const;
const all = { dimensions: [], filters: [] };
const { companies, rounds } = explored;
const byName = { column: 'name_en', down: false };
const newest = { column: 'announced', down: true };

const exploring: readonly Question[] = [
  {
    name: 'explore: bins of the companies',
    sql: binnedSql(companies.bins, dimensions),
    parameters: [],
    numbers: true
  },
  {
    name: 'explore: bins of the rounds, and their amounts',
    sql: binnedSql(rounds.bins, dimensions.slice(1), rounds.summed),
    parameters: ['HKD'],
    numbers: true
  },
  {
    name: 'explore: companies by name',
    sql: pageSql(companies, { ...all, sort: byName }),
    parameters: [80, 0]
  },
  {
    name: 'explore: companies by name, filtered',
    sql: pageSql(companies, { dimensions, filters, sort: byName }),
    parameters: [80, 0]
  },
  {
    name: 'explore: the order of all companies by name',
    sql: orderSql(companies, { ...all, sort: byName }, false),
    parameters: [],
    numbers: true
  },
  {
    name: 'explore: companies at 80 places of that order',
    sql: pageSql(
      companies,
      { ...all, sort: byName },
      Array.from({ length: 80 }, (_, at) => at * 211)
    ),
    parameters: [80, 0]
  },
  {
    name: 'explore: newest rounds',
    sql: pageSql(rounds, { ...all, sort: newest }),
    parameters: ['HKD', 80, 0]
  },
  {
    name: 'explore: places of the companies of a page, filtered',
    sql: placesSql(companies, { dimensions, filters, sort: { column: 'founded', down: true } }),
    parameters: [80, 0]
  }
];

/** Every query that the site runs on a large register, and the console's examples. */
export const questions: readonly Question[] = [
  ...Object.entries(files)
    .map(([path, sql]) => ({ name: path.replace(/^.*\/sql\/|\.sql$/g, ''), sql }))
    .filter(({ name }) => !left.test(name))
    .map(({ name, sql }) => ({ name, sql, parameters: given[name] ?? [] })),
  ...exploring,
  ...examples.map(({ id, sql }) => ({ name: `worked: ${id}`, sql, parameters: [] }))
];
