import { binCount, edgeValue } from '$lib/query/crossfilter/dimension';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { defaultState } from './default-state';
import type { ExploreState } from './explore-state';
import { viewsIn } from './views-in';

/** The search of an address for a state, differences from the default only: "?founded=2010-2015&sector=fintech", or "". */
export function addressOf(state: ExploreState, data: ExploredData): string {
  const { sort, currency } = defaultState(data);
  const parts = [
    state.id === 'companies' ? '' : `rows=${state.id}`,
    state.currency === currency ? '' : `currency=${state.currency}`,
    state.measure === 'rows' ? '' : `measure=${state.measure}`,
    ...viewsIn(data, state.currency).map((view, place) => {
      const selection = state.filters[place];
      return selection ? `${view.id}=${written(view, selection)}` : '';
    }),
    state.sort.column === sort.column && state.sort.down === sort.down
      ? ''
      : `sort=${state.sort.down ? '-' : ''}${state.sort.column}`
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A range as "first-last", both within it; money up to its end; categories as slugs, "-" for none stated. */
function written({ dimension }: ExploredViewData, selection: Selection): string {
  if (dimension.kind === 'steps') {
    const [from, to] = selection[0] ?? [0, 0];
    const last = edgeValue(dimension, to) - (dimension.scale === 'log' ? 0 : 1);
    return `${edgeValue(dimension, from)}-${last}`;
  }
  const none = binCount(dimension);
  return selection
    .flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index))
    .map((bin) => (bin === none ? '-' : encodeURIComponent(dimension.values[bin] ?? '*')))
    .join(',');
}
