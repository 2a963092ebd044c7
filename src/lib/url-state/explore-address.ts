import { binCount, type Dimension, edgeBin, edgeValue } from '$lib/query/crossfilter/dimension';
import { explored, sortsOf } from '$lib/query/crossfilter/explored';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { spansOf } from '$lib/query/crossfilter/spans-of';
import { viewsIn } from '$lib/query/crossfilter/views-in';
import type { Sort } from '$lib/query/crossfilter/sql/page-sql';
import { defaultState, type ExploreState, type Measure } from './explore-state';
import { choice, defineSearch, single, type Ignored, type Parameter } from './search-codec';

/** Converts between the address of the explore page and its state. */
export interface ExploreAddress {
  /** Malformed or unknown parts are dropped and reported; the rest counts. */
  read(search: string): { readonly state: ExploreState; readonly ignored: readonly Ignored[] };
  /** Defaults are omitted: "?founded=2010-2015&sector=fintech", or "". */
  write(state: ExploreState): string;
}

/** @param tables those of the page; the first is the default. */
export function exploreAddress(tables: readonly [ExploredData, ...ExploredData[]]): ExploreAddress {
  return {
    read: (search) => read(new URLSearchParams(search), tables),
    write: (state) => write(state, tables)
  };
}

/** The codec for a table in a currency: both decide which views there are, and what their values mean. */
function addressOf(
  data: ExploredData,
  currency: ExploreState['currency'],
  tables: readonly [ExploredData, ...ExploredData[]]
) {
  const start = defaultState(data);
  const isSummed = explored[data.id].summed;
  const sorts = sortsOf(data);
  return defineSearch({
    rows: choice<string, string>(
      tables.map(({ id }) => id),
      tables[0].id
    ),
    currency: choice(data.currencies, start.currency),
    measure: single<Measure, 'rows'>((text) => (text === 'sum' && isSummed ? text : undefined), 'rows'),
    ...Object.fromEntries(viewsIn(data, currency).map((view) => [view.id, selection(view)])),
    sort: single<Sort, undefined>(
      (text) => {
        const [, minus = '', column = ''] = /^(-?)(\w+)$/.exec(text) ?? [];
        return sorts.includes(column) ? { column, down: minus === '-' } : undefined;
      },
      undefined,
      ({ column, down }) => `${down ? '-' : ''}${column}`
    )
  });
}

function read(
  search: URLSearchParams,
  tables: readonly [ExploredData, ...ExploredData[]]
): ReturnType<ExploreAddress['read']> {
  const data = tables.find(({ id }) => id === search.get('rows')) ?? tables[0];
  const start = defaultState(data);
  const currency = data.currencies.find((known) => known === search.get('currency')) ?? start.currency;
  const { state, ignored } = addressOf(data, currency, tables).read(search);
  const selections: Readonly<Record<string, unknown>> = state;
  // A view's parameter reads only selections.
  const filters = viewsIn(data, currency).map(({ id }) => selections[id] as Selection | undefined);
  return {
    state: { id: data.id, currency, measure: state.measure, filters, sort: state.sort ?? start.sort },
    ignored
  };
}

/** @throws RangeError on a table that the page does not have. */
function write(state: ExploreState, tables: readonly [ExploredData, ...ExploredData[]]): string {
  const data = tables.find(({ id }) => id === state.id);
  if (!data) throw new RangeError(`The page has no table ${state.id}`);
  const { id, currency, measure, filters, sort } = state;
  const start = defaultState(data).sort;
  return addressOf(data, currency, tables).write({
    rows: id,
    currency,
    measure,
    ...Object.fromEntries(viewsIn(data, currency).map((view, index) => [view.id, filters[index]])),
    sort: sort.column === start.column && sort.down === start.down ? undefined : sort
  });
}

/** The parameter of a view's selection. */
function selection(view: ExploredViewData): Parameter<Selection | undefined> {
  return single<Selection, undefined>(
    (text) => selectionOf(text, view.dimension),
    undefined,
    (chosen) => written(view, chosen)
  );
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

/** A range as "first-last", both inclusive; money up to its end; categories as slugs, "-" for none stated. */
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
