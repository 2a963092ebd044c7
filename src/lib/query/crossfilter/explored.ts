import companies from '../questions/explore/explore-companies.sql?raw';
import companiesBins from '../questions/explore/explore-companies-bins.sql?raw';
import companiesNear from '../questions/explore/explore-companies-near.sql?raw';
import companiesPlaces from '../questions/explore/explore-companies-places.sql?raw';
import companiesPage from '../questions/explore/explore-companies-page.sql?raw';
import rounds from '../questions/explore/explore-rounds.sql?raw';
import roundsBins from '../questions/explore/explore-rounds-bins.sql?raw';
import roundsPage from '../questions/explore/explore-rounds-page.sql?raw';

/** The two tables that are explored. */
export type ExploredId = 'companies' | 'rounds';

/** A view of a table: what it bins, and how. Its id is part of addresses. */
export interface ExploredView {
  readonly id: 'founded' | 'year' | 'amount' | 'stage' | 'sector' | 'city' | 'relation';
  readonly kind: 'years' | 'money' | 'categories' | 'numbers';
}

/** A table to explore: the SQL of its rows, of what views bin of them and of a page of them, its views, what it can be sorted by. */
export interface Explored {
  readonly id: ExploredId;
  readonly rows: string;
  /** The same rows, but those of their columns alone that views bin and sums add up. */
  readonly bins: string;
  readonly page: string;
  /** The SQL of where in its file the rows of a page stand, for a table that is too large to be held whole: `bins` has places. */
  readonly places?: string;
  /** For such a table: the same rows as `rows`, of those around some places that were loaded. */
  readonly loadedRows?: string;
  /** What the rows of its file are sorted by first. */
  readonly filed?: string;
  readonly views: readonly ExploredView[];
  /** The closed list of columns to sort by; what tells rows apart comes after. */
  readonly sorts: readonly string[];
  readonly ties: readonly string[];
  /** Where rows hold money: the column that sums add up, in the currency that is the first parameter of its SQL. */
  readonly summed?: string;
}

/** The register as it is explored: its companies, and their rounds. A view's id is the column that it bins. */
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

/** The columns that a table can be sorted by. Names, which differ from row to row, are not at hand where rows are read by place. */
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
