import { cities } from './schema/cities.ts';
import { companies } from './schema/companies.ts';
import { exchangeRates } from './schema/exchange-rates.ts';
import { fundingRounds } from './schema/funding-rounds.ts';
import { lists } from './schema/lists.ts';
import { milestones } from './schema/milestones.ts';
import { observations } from './schema/observations.ts';
import { series } from './schema/series.ts';
import { sites } from './schema/sites.ts';
import { sources } from './schema/sources.ts';
import type { Table } from './schema/table.ts';
import type { TableName } from './schema/table-name.ts';
import { terms } from './schema/terms.ts';
import { unicorns } from './schema/unicorns.ts';

export type { TableName } from './schema/table-name.ts';

/** The contract of the curated tables, by SQL name; rules, Parquet, catalogue and row types all follow it. */
export const schema = {
  sources,
  terms,
  series,
  cities,
  sites,
  observations,
  milestones,
  lists,
  companies,
  funding_rounds: fundingRounds,
  unicorns,
  exchange_rates: exchangeRates
} as const satisfies Record<TableName, Table>;

export type Schema = typeof schema;

/** Every table's SQL name, in the order in which faults and files are listed. */
export const tableNames: readonly TableName[] = [
  'sources',
  'terms',
  'series',
  'cities',
  'sites',
  'observations',
  'milestones',
  'lists',
  'companies',
  'funding_rounds',
  'unicorns',
  'exchange_rates'
];
