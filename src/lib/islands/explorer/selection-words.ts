import type { Currency } from '$lib/catalogue/generated/rows';
import { choicesOf } from '$lib/captions/explore/explore-choices';
import type { Locale } from '$lib/format/locale';
import { threeDigits } from '$lib/format/stated-decimal';
import { formatMoney } from '$lib/format/units/money';
import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import { type Dimension, edgeValue } from '$lib/query/crossfilter/dimension';
import type { ExploredViewData } from '$lib/query/crossfilter/explored-data';
import type { Selection } from '$lib/query/crossfilter/selection';
import { binOfChoice, isChosen } from './sources/chosen-bins';
import { areYears } from './typed-range';

/** A view's selection in words: a range, up to three names, or a number. */
export function selectionWords(
  view: ExploredViewData,
  selection: Selection,
  currency: Currency,
  locale: Locale
): string {
  const { dimension, names } = view;
  if (dimension.kind === 'steps') {
    const [from, to] = selection[0] ?? [0, 0];
    return t('explore_range', locale, {
      from: edgeWords(dimension, from, currency, locale),
      to: edgeWords(dimension, areYears(dimension) ? to - 1 : to, currency, locale)
    });
  }
  const chosen = choicesOf(view).filter((choice) => isChosen(selection, binOfChoice(dimension, choice)));
  if (chosen.length === 0) return t('explore_nothing', locale);
  if (chosen.length > 3) return t('explore_chosen_many', locale, { count: chosen.length });
  return chosen.map(({ slug }) => names[slug] ?? slug).join(punctuation[locale].list);
}

/** The value at the start of a bin, in words. */
export function edgeWords(
  dimension: Extract<Dimension, { kind: 'steps' }>,
  bin: number,
  currency: Currency,
  locale: Locale
): string {
  const value = edgeValue(dimension, bin);
  return dimension.scale === 'log'
    ? formatMoney(value, currency, 1, locale, threeDigits)
    : String(Number(value.toPrecision(6)));
}
