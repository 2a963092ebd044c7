import { binCount, type Dimension, edgeBin, edgeValue } from '$lib/query/crossfilter/dimension';
import { explored, sortsOf } from '$lib/query/crossfilter/explored';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { spansOf } from '$lib/query/crossfilter/spans-of';
import { viewsIn } from '$lib/query/crossfilter/views-in';
import { defaultState, type ExploreState } from './explore-state';

/** A part of an address that could not be used; without a value where its name is not known. */
export interface IgnoredPart {
  readonly name: string;
  readonly value?: string;
}

/** How the address of the explore page and its state become one another. */
export interface ExploreAddress {
  /** What is malformed or unknown is left out and named; the rest holds. */
  read(search: string): { readonly state: ExploreState; readonly ignored: readonly IgnoredPart[] };
  /** Differences from the default only: "?founded=2010-2015&sector=fintech", or "". */
  write(state: ExploreState): string;
}

/** @param tables those of the page; the first is shown where an address names none. */
export function exploreAddress(tables: readonly [ExploredData, ...ExploredData[]]): ExploreAddress {
  return {
    read: (search) => read(new URLSearchParams(search), tables),
    write: (state) => write(state, tables)
  };
}

function read(
  search: URLSearchParams,
  tables: readonly [ExploredData, ...ExploredData[]]
): ReturnType<ExploreAddress['read']> {
  const ignored: IgnoredPart[] = [];
  const take = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const [value, ...others] = search.getAll(name);
    for (const other of others) ignored.push({ name, value: other });
    if (value === undefined) return undefined;
    const found = parse(value);
    if (found === undefined) ignored.push({ name, value });
    return found;
  };
  const data = take('rows', (value) => tables.find(({ id }) => id === value)) ?? tables[0];
  const start = defaultState(data);
  const currency =
    take('currency', (value) => data.currencies.find((known) => known === value)) ?? start.currency;
  const measure =
    take('measure', (value) => (value === 'sum' && explored[data.id].summed ? value : undefined)) ??
    start.measure;
  const views = viewsIn(data, currency);
  const filters = views.map(({ id, dimension }) => take(id, (value) => selectionOf(value, dimension)));
  const sort = take('sort', (value) => {
    const [, minus = '', column = ''] = /^(-?)(\w+)$/.exec(value) ?? [];
    return sortsOf(data).includes(column) ? { column, down: minus === '-' } : undefined;
  });
  const known = new Set(['rows', 'currency', 'measure', 'sort', ...views.map(({ id }) => id)]);
  for (const name of new Set(search.keys())) if (!known.has(name)) ignored.push({ name });
  return { state: { id: data.id, currency, measure, filters, sort: sort ?? start.sort }, ignored };
}

/** @throws RangeError on a table that the page does not have. */
function write(state: ExploreState, tables: readonly [ExploredData, ...ExploredData[]]): string {
  const data = tables.find(({ id }) => id === state.id);
  if (!data) throw new RangeError(`The page has no table ${state.id}`);
  const { sort, currency } = defaultState(data);
  const parts = [
    data === tables[0] ? '' : `rows=${state.id}`,
    state.currency === currency ? '' : `currency=${state.currency}`,
    state.measure === 'rows' ? '' : `measure=${state.measure}`,
    ...viewsIn(data, state.currency).map((view, at) => {
      const selection = state.filters[at];
      return selection ? `${view.id}=${written(view, selection)}` : '';
    }),
    state.sort.column === sort.column && state.sort.down === sort.down
      ? ''
      : `sort=${state.sort.down ? '-' : ''}${state.sort.column}`
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function selectionOf(value: string, dimension: Dimension): Selection | undefined {
  if (dimension.kind === 'steps') {
    const [, first, last] = /^(\d+(?:\.\d+)?(?:e\+?\d+)?)-(\d+(?:\.\d+)?(?:e\+?\d+)?)$/.exec(value) ?? [];
    if (first === undefined || last === undefined) return undefined;
    const from = edgeBin(dimension, Number(first));
    const to = edgeBin(dimension, Number(last) + (dimension.scale === 'log' ? 0 : 1));
    return from < to && to - from < dimension.bins ? [[from, to]] : undefined;
  }
  const bins = value.split(',').map((slug) => {
    if (slug === '-') return binCount(dimension);
    if (slug === '*' && dimension.rest) return dimension.values.length;
    return dimension.values.indexOf(slug);
  });
  return bins.includes(-1) ? undefined : spansOf(bins);
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
