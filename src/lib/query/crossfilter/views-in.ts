import type { Currency } from '$lib/catalogue/generated/rows';
import type { ExploredData, ExploredViewData } from './explored-data';

/** The views of a table in a currency; the data has a view of money once for each. */
export function viewsIn({ views, currencies }: ExploredData, currency: Currency): ExploredViewData[] {
  const ids = [...new Set(views.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const found = views.filter((view) => view.id === id);
    return found[Math.max(0, currencies.indexOf(currency))] ?? found[0] ?? [];
  });
}
