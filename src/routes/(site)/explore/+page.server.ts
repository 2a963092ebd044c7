import { exploreRow } from '$lib/captions/explore/explore-row';
import { widestCells } from '$lib/captions/explore/widest-cells';
import type { Locale } from '$lib/format/locale';
import { explored } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { pageSql } from '$lib/query/crossfilter/sql/page-sql';
import { cachedQuery } from '$lib/query/engine/cached-query';
import { companiesByPlace } from '$lib/query/questions/companies-by-place';
import {
  companiesPage,
  roundsPage,
  type CompaniesPageRow,
  type RoundsPageRow
} from '$lib/query/questions/explore/explore-pages';
import { loadRowsAt } from '$lib/query/server/load-rows-at';
import { run } from '$lib/query/server/run';
import { cityPlaces } from './server/city-places';
import { exploreData } from './server/explore-data';
import type { PageServerLoad } from './$types';

/**
 * Number of rows that are read to measure column widths; the page includes the first of them. A large register has more
 * rows than memory allows, so a column may widen at a later name.
 */
const MEASURED = 20_000;

/** Number of rows in the page for visitors without script; the tables of the data pages have the rest. */
const FIRST = 40;

const all = { dimensions: [], filters: [] };

export const load: PageServerLoad = async ({ locals }) => {
  const { locale } = locals.language;
  const companies = await exploreData(run, explored.companies, locale);
  const rounds = await exploreData(run, explored.rounds, locale);
  // Rows do not depend on the language; their texts are made from them.
  const companyRows = await cachedQuery(run, 'explored companies', () => firstCompanies(companies.byPlace));
  const roundRows = await cachedQuery(run, 'explored rounds', () => {
    const sql = pageSql(explored.rounds, { ...all, sort: { down: true, column: 'announced' } });
    return run(roundsPage(sql), ['HKD', MEASURED, 0]);
  });
  return {
    cities: await cityPlaces(run, locale),
    companies: tableOf(companies, companyRows, locale),
    rounds: tableOf(rounds, roundRows, locale)
  };
};

function firstCompanies(byPlace: boolean): Promise<CompaniesPageRow[]> {
  const sort = { down: false, column: byPlace ? 'sector' : 'name_en' };
  return byPlace
    ? companiesByPlace(run, loadRowsAt, { ...all, sort }, { limit: MEASURED, offset: 0 })
    : run(companiesPage(pageSql(explored.companies, { ...all, sort })), [MEASURED, 0]);
}

/** The props of a table for its island: its counts, its first rows in words, and the widest texts of all. */
function tableOf(data: ExploredData, rows: readonly (CompaniesPageRow | RoundsPageRow)[], locale: Locale) {
  const names = Object.fromEntries(data.views.map((view) => [view.id, view.names]));
  const written = rows.map((row) => exploreRow(row, names, locale));
  return { data, first: written.slice(0, FIRST), widest: widestCells(written) };
}
