import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import { viewsIn } from '$lib/query/crossfilter/views-in';
import { defaultState } from '$lib/url-state/explore-state';
import type { ExploredSource } from './explored-source';

/** A table of the register as the server counted it. The engine is fetched when the table is first linked. */
export function registerSource(data: ExploredData): ExploredSource {
  const { id, rows, currencies } = data;
  return {
    id,
    rows,
    currencies,
    start: defaultState(data),
    views: (currency) => viewsIn(data, currency),
    link: async (currency, options) => {
      const [{ linkTable }, { explored }] = await Promise.all([
        import('./link-table'),
        import('$lib/query/crossfilter/explored')
      ]);
      const { bins, summed } = explored[id];
      const dimensions = viewsIn(data, currency).map(({ dimension }) => dimension);
      return linkTable({ bins, dimensions, summed, parameters: summed ? [currency] : [] }, options);
    }
  };
}
