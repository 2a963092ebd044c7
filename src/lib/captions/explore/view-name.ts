import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';

/** The name of an explore view; a view of money names its currency. */
export function viewName(
  { id, kind, name }: Pick<ExploredViewData, 'id' | 'kind' | 'name'>,
  currency: Currency | undefined,
  locale: Locale
): string {
  if (name !== undefined) return name;
  const unit = kind === 'money' && currency ? tById(`register_currency_${currency}`, locale) : '';
  return tById(`explore_view_${id}`, locale, { currency: unit });
}
