import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredData, ExploredViewData } from '$lib/query/crossfilter/explored-data';

/** The views of a table in a currency: one of money stands in its data once for each. */
export function viewsIn({ views, currencies }: ExploredData, currency: Currency): ExploredViewData[] {
  const ids = [...new Set(views.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = views.filter((view) => view.id === id);
    return own[Math.max(0, currencies.indexOf(currency))] ?? own[0] ?? [];
  });
}
