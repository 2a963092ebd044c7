import { ticks } from 'd3-array';
import type { Currency } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { threeDigits } from '$lib/format/stated-decimal';
import { formatMoney } from '$lib/format/units/money';
import { formatNumber } from '$lib/format/number';
import type { Dimension } from '$lib/query/crossfilter/dimension';

/** A label of an axis with its position, 0 to 1 from the start of the axis. */
export interface ExploreTick {
  readonly at: number;
  readonly text: string;
  /** A label at an end of the axis is aligned to that end, so that it does not overflow. */
  readonly end: 'first' | 'last' | '';
}

/** Share of the axis within which half a label would overflow the end. */
const near = 0.025;

const most = 6;

/** The axis labels of a binned view: years under the middle of their bars, powers of ten at their values. */
export function exploreTicks(
  dimension: Extract<Dimension, { kind: 'steps' }>,
  currency: Currency,
  locale: Locale
): ExploreTick[] {
  const { scale, from, width, bins } = dimension;
  const span = width * bins;
  const tick = (at: number, text: string): ExploreTick => {
    return { at, text, end: at < near ? 'first' : at > 1 - near ? 'last' : '' };
  };
  if (dimension.continuous)
    return ticks(from, from + span, 4).map((value) =>
      tick((value - from) / span, formatNumber(value, locale, threeDigits))
    );
  const step =
    [1, 2, 5, 10, 20, 50, 100].find((candidate) => span / candidate <= (scale === 'log' ? 4 : most)) ?? 200;
  const found: ExploreTick[] = [];
  for (
    let value = Math.ceil(from / step) * step;
    value < from + span - (scale === 'log' ? -0.01 : 0);
    value += step
  ) {
    const middle = scale === 'log' ? 0 : width / 2;
    const text = scale === 'log' ? formatMoney(10 ** value, currency, 1, locale, threeDigits) : String(value);
    found.push(tick((value - from + middle) / span, text));
  }
  return found;
}
