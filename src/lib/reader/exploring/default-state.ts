import type { ExploredId } from '$lib/query/crossfilter/explored';
import type { ExploreState } from './explore-state';

/** A table as the page shows it at first. */
export function defaultState(id: ExploredId): ExploreState {
  const sort = id === 'rounds' ? { column: 'announced', down: true } : { column: 'name_en', down: false };
  return { id, currency: 'HKD', measure: 'rows', filters: [], sort };
}
