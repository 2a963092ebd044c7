import companies from '../questions/explore/explore-companies.sql?raw';
import companiesBins from '../questions/explore/explore-companies-bins.sql?raw';
import companiesNear from '../questions/explore/explore-companies-near.sql?raw';
import companiesPlaces from '../questions/explore/explore-companies-places.sql?raw';
import companiesPage from '../questions/explore/explore-companies-page.sql?raw';
import rounds from '../questions/explore/explore-rounds.sql?raw';
import roundsBins from '../questions/explore/explore-rounds-bins.sql?raw';
import roundsPage from '../questions/explore/explore-rounds-page.sql?raw';

/** The two tables of the explorer. */
export type ExploredId = 'companies' | 'rounds';

/** A view of a table: the column that it bins, and how. Its id is part of addresses. */
export interface ExploredView {
  readonly id: 'founded' | 'year' | 'amount' | 'stage' | 'sector' | 'city' | 'relation';
  readonly kind: 'years' | 'money' | 'categories' | 'numbers';
}

/** A table to explore: the SQL of its rows, of their binned columns and of a page of rows, its views, and its sort columns. */
export interface Explored {
  readonly id: ExploredId;
  readonly rows: string;
  /** The same rows with only the columns that views bin and sums add up. */
  readonly bins: string;
  readonly page: string;
  /** The SQL of the file positions of a page's rows, for a table too large to be loaded whole: `bins` then has positions. */
  readonly places?: string;
  /** For such a table: like `rows`, for the rows that were loaded around some positions. */
  readonly loadedRows?: string;
  /** The first sort column of the file. */
  readonly filed?: string;
  readonly views: readonly ExploredView[];
  /** The columns to sort by; columns that make rows unique come after. */
  readonly sorts: readonly string[];
  readonly ties: readonly string[];
  /** Where rows hold money: the column to sum, in the currency that is the first parameter of the SQL. */
  readonly summed?: string;
}

/** The tables of the register: companies and rounds. The id of a view is the column that it bins. */
export const explored: Readonly<Record<ExploredId, Explored>> = {
  companies: {
    id: 'companies',
    rows: companies,
    bins: companiesBins,
    page: companiesPage,
    places: companiesPlaces,
    loadedRows: companiesNear,
    filed: 'sector',
    views: [
      { id: 'founded', kind: 'years' },
      { id: 'sector', kind: 'categories' },
      { id: 'relation', kind: 'categories' },
      { id: 'city', kind: 'categories' }
    ],
    sorts: ['name_en', 'founded', 'sector', 'city', 'relation'],
    ties: ['name_en', 'company_id']
  },
  rounds: {
    id: 'rounds',
    rows: rounds,
    bins: roundsBins,
    page: roundsPage,
    views: [
      { id: 'year', kind: 'years' },
      { id: 'amount', kind: 'money' },
      { id: 'stage', kind: 'categories' },
      { id: 'sector', kind: 'categories' },
      { id: 'relation', kind: 'categories' },
      { id: 'city', kind: 'categories' }
    ],
    sorts: ['name_en', 'announced', 'stage', 'amount', 'sector', 'city'],
    ties: ['announced', 'company_id', 'stage', 'stated', 'source_id'],
    summed: 'summed'
  }
};

/** The columns to sort a table by. Where rows are read by position, names, which differ in every row, are not loaded. */
export function sortsOf({
  id,
  byPlace
}: {
  readonly id: ExploredId;
  readonly byPlace: boolean;
}): readonly string[] {
  const { sorts } = explored[id];
  return byPlace ? sorts.filter((column) => column !== 'name_en') : sorts;
}
