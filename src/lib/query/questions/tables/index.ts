import { cities } from './cities';
import { companies } from './companies';
import { exchangeRates } from './exchange-rates';
import { fundingRounds } from './funding-rounds';
import { lists } from './lists';
import { milestones } from './milestones';
import { observations } from './observations';
import { series } from './series';
import { sites } from './sites';
import { sources } from './sources';
import { terms } from './terms';
import { unicorns } from './unicorns';
import type { TableName } from '$lib/catalogue/generated/tables';
import type { Query } from '../../engine/query';

/** The query that returns every row of a table, by table name. */
export const tableQueries: Readonly<Record<TableName, Query>> = {
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
};
