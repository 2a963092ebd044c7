import { binCount, type Dimension, edgeBin } from '$lib/query/crossfilter/dimension';
import { explored, type ExploredId, sortsOf } from '$lib/query/crossfilter/explored';
import type { ExploredData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { defaultState } from './default-state';
import type { ExploreState } from './explore-state';
import { spansOf } from './spans-of';
import { viewsIn } from './views-in';

/** A part of an address that could not be used; without a value where its name is not known. */
export interface IgnoredPart {
  readonly name: string;
  readonly value?: string;
}

/** Reads the state from an address. What is malformed or unknown is left out and named; the rest holds. */
export function parseAddress(
  search: URLSearchParams,
  tables: ReadonlyMap<ExploredId, ExploredData>
): { state: ExploreState; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = [];
  const take = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
    const [value, ...others] = search.getAll(name);
    for (const other of others) ignored.push({ name, value: other });
    if (value === undefined) return undefined;
    const found = read(value);
    if (found === undefined) ignored.push({ name, value });
    return found;
  };
  const id = take('rows', (value) => [...tables.keys()].find((known) => known === value)) ?? 'companies';
  const data = tables.get(id);
  const start = defaultState(data ?? { id, byPlace: false });
  const currency =
    take('currency', (value) => data?.currencies.find((known) => known === value)) ?? start.currency;
  const measure =
    take('measure', (value) => (value === 'sum' && explored[id].summed ? value : undefined)) ?? start.measure;
  const views = data ? viewsIn(data, currency) : [];
  const filters = views.map(({ id: name, dimension }) =>
    take(name, (value) => selectionOf(value, dimension))
  );
  const sort = take('sort', (value) => {
    const [, minus = '', column = ''] = /^(-?)(\w+)$/.exec(value) ?? [];
    return data && sortsOf(data).includes(column) ? { column, down: minus === '-' } : undefined;
  });
  const known = new Set(['rows', 'currency', 'measure', 'sort', ...views.map((view) => view.id as string)]);
  for (const name of new Set(search.keys())) if (!known.has(name)) ignored.push({ name });
  return { state: { id, currency, measure, filters, sort: sort ?? start.sort }, ignored };
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
