import { explored } from '$lib/query/crossfilter/explored';
import { pageSql } from '$lib/query/crossfilter/page-sql';
import { companiesPage, roundsPage } from '$lib/query/explore-pages';
import { run } from '$lib/query/server/run';
import { exploreData } from './server/explore-data';
import type { PageServerLoad } from './$types';

/** So many rows stand in the page for readers without script; the rest are in the tables of the data pages. */
const first = 40;

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const { companies, rounds } = explored;
  const sort = { down: false, column: 'name_en' };
  const latest = { down: true, column: 'announced' };
  return {
    companies: await exploreData(run, companies, locale),
    rounds: await exploreData(run, rounds, locale),
    companyRows: await run(companiesPage(pageSql(companies, [], [], sort)), [first, 0]),
    roundRows: await run(roundsPage(pageSql(rounds, [], [], latest)), ['HKD', first, 0])
  };
};
