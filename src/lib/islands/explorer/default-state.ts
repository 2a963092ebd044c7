import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { ExploreState } from './explore-state';

/** A table as the page shows it at first. */
export function defaultState({ id, byPlace }: Pick<ExploredData, 'id' | 'byPlace'>): ExploreState {
  // The order of its file, where it is too large for another.
  const ofCompanies = { column: byPlace ? 'sector' : 'name_en', down: false };
  const sort = id === 'rounds' ? { column: 'announced', down: true } : ofCompanies;
  return { id, currency: 'HKD', measure: 'rows', filters: [], sort };
}
