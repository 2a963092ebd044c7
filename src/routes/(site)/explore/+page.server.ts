import { companiesByPlace } from '$lib/query/questions/companies-by-place';
import { explored } from '$lib/query/crossfilter/explored';
import { pageSql } from '$lib/query/crossfilter/sql/page-sql';
import { companiesPage, roundsPage } from '$lib/query/questions/explore/explore-pages';
import { cachedQuery } from '$lib/query/engine/cached-query';
import { loadRowsAt } from '$lib/query/server/load-rows-at';
import { run } from '$lib/query/server/run';
import { cityPlaces } from './server/city-places';
import { exploreData } from './server/explore-data';
import type { PageServerLoad } from './$types';

/**
 * So many rows are read, for the widths of columns; the page carries the first of them for readers without script. A large
 * register has more than there is memory for: a column may then widen at a name that comes later.
 */
const measured = 20_000;

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const { companies, rounds } = explored;
  const all = { dimensions: [], filters: [] };
  const latest = { ...all, sort: { down: true, column: 'announced' } };
  const ofCompanies = await exploreData(run, companies, locale);
  return {
    places: await cityPlaces(run, locale),
    companies: ofCompanies,
    rounds: await exploreData(run, rounds, locale),
    // Rows are the same in every language; their words are made of them.
    companyRows: await cachedQuery(run, 'explored companies', () =>
      ofCompanies.byPlace
        ? companiesByPlace(
            run,
            loadRowsAt,
            { ...all, sort: { down: false, column: 'sector' } },
            { limit: measured, offset: 0 }
          )
        : run(companiesPage(pageSql(companies, { ...all, sort: { down: false, column: 'name_en' } })), [
            measured,
            0
          ])
    ),
    roundRows: await cachedQuery(run, 'explored rounds', () =>
      run(roundsPage(pageSql(rounds, latest)), ['HKD', measured, 0])
    )
  };
};
