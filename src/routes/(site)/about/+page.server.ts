import { tables, type TableName } from '$lib/catalogue/generated/tables';
import { askFiguresByTopic } from '$lib/query/questions/figures-by-topic';
import { run } from '$lib/query/server/run';
import { evidence } from '../data/server/evidence';
import { placeSlugs } from '../data/server/place-page';
import { tiers } from './tiers';
import type { PageServerLoad } from './$types';

const rowsOf = (table: TableName) => tables.find(({ name }) => name === table)?.rows ?? 0;

/** Every number on the page is counted in the built tables. */
export const load: PageServerLoad = async () => {
  const { observations, sources, exchange_rates: rates } = await evidence();
  const topics = await askFiguresByTopic(run);
  return {
    counts: {
      figures: rowsOf('observations'),
      documents: rowsOf('sources'),
      series: rowsOf('series'),
      places: placeSlugs.length,
      milestones: rowsOf('milestones'),
      companies: rowsOf('companies'),
      rounds: rowsOf('funding_rounds'),
      withheld: observations.filter(({ withheld }) => withheld !== null).length
    },
    years: {
      first: Math.min(...topics.map(({ first_year: first }) => first)),
      last: Math.max(...topics.map(({ last_year: last }) => last))
    },
    rates: {
      first: Math.min(...rates.map(({ year }) => year)),
      last: Math.max(...rates.map(({ year }) => year))
    },
    tiers: tiers.map((tier) => ({ tier, count: sources.filter((source) => source.tier === tier).length })),
    /** An address for reports of errors, such as "mailto:figures@example.org"; undefined where the operator gives none. */
    contact: process.env['CONTACT']
  };
};
