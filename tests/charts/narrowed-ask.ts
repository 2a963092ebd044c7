import type { SeriesPointsRequest } from '$lib/query/questions/series-points';

/**
 * The ask that SQL would answer under the filters of a page: what `pointsWithin` is held to.
 * @returns undefined where no place is left, so that no query is needed.
 */
export function narrowed<A extends SeriesPointsRequest>(
  ask: A,
  filters: { readonly from?: number; readonly to?: number; readonly places: readonly string[] }
): SeriesPointsRequest | undefined {
  const { places } = filters;
  const within = ask.entities?.filter((entity) => places.includes(entity)) ?? places;
  const entities = places.length > 0 ? within : ask.entities;
  if (entities?.length === 0) return undefined;
  const from = Math.max(ask.from ?? -Infinity, filters.from ?? -Infinity);
  const to = Math.min(ask.to ?? Infinity, filters.to ?? Infinity);
  return {
    ...ask,
    ...(entities && { entities }),
    ...(from > -Infinity && { from }),
    ...(to < Infinity && { to })
  };
}
