import { Decimal } from './decimal.ts';
import type { Figure } from './figure.ts';
import { formatQualified } from './qualified.ts';
import type { Locale } from './locale.ts';
import { moneyUnit } from './units/money-unit.ts';
import { noBreakSpace } from './punctuation.ts';
import { formatNumber } from './number.ts';
import { formatPercentagePoints } from './units/percentage-points.ts';
import { formatQuantity } from './units/quantity.ts';
import { isRateUnit, withRateBase } from './units/rate.ts';
import { formatShare } from './units/share.ts';

/** A change in words; a part that cannot be computed is ''. */
export interface Change {
  /** Direction of the arrow; for ranks `up` is towards first. */
  direction: 'up' | 'down' | 'same';
  symbol: '▲' | '▼' | '';
  /** The difference in the figures' unit: "about +400", "−1.2 percentage points", "up 2 places". */
  difference: string;
  /** The percentage change: "about +36%"; '' for percentages, ranks and where the first figure is not above zero. */
  relative: string;
  /** The symbol and the more informative of the two: "▲ about +36 %". */
  text: string;
}

/**
 * The change from one figure to a later one, with "about" where either is qualified. Percentages change by percentage
 * points, ranks by positions, all else by percent to two significant digits. RangeError where the units differ (amounts
 * of one currency may differ in scale).
 */
export function formatChange(from: Figure, to: Figure, locale: Locale): Change {
  const base = inUnitOf(to, from);
  const delta = Decimal.from(to.value).minus(base).toNumber();
  const isQualified = from.qualifier !== 'exact' || to.qualifier !== 'exact';
  const qualifiedFigure = (text: string) =>
    text === '' ? '' : formatQualified(text, isQualified ? 'about' : 'exact', locale);
  const direction = directionOf(to.unit === 'rank' ? -delta : delta);
  const symbol = symbols[direction];
  const difference = qualifiedFigure(writeDifference(delta, from, to, locale));
  const relative = qualifiedFigure(writeRelative(delta, base.toNumber(), to.unit, locale));
  const words =
    direction === 'same' ? sameWords[locale][isQualified ? 'qualified' : 'exact'] : relative || difference;
  return { direction, symbol, difference, relative, text: symbol ? symbol + noBreakSpace + words : words };
}

const symbols = { up: '▲', down: '▼', same: '' } as const;

const sameWords: Record<Locale, { exact: string; qualified: string }> = {
  en: { exact: 'no change', qualified: 'about the same' },
  'zh-Hant': { exact: '不變', qualified: '大致相若' },
  'zh-Hans': { exact: '不变', qualified: '大致相同' }
};

function inUnitOf(target: Figure, figure: Figure): Decimal {
  const value = Decimal.from(figure.value);
  if (figure.unit === target.unit) return value;
  const [own, wanted] = [moneyUnit(figure.unit), moneyUnit(target.unit)];
  if (!own || !wanted || own.currency !== wanted.currency)
    throw new RangeError(`cannot compare a figure in "${figure.unit}" with one in "${target.unit}"`);
  return value.shift(Math.round(Math.log10(own.scale / wanted.scale)));
}

function directionOf(delta: number): Change['direction'] {
  if (delta === 0) return 'same';
  return delta > 0 ? 'up' : 'down';
}

function writeDifference(delta: number, from: Figure, to: Figure, locale: Locale): string {
  const plus = delta > 0 ? '+' : '';
  const areStated = from.unit === to.unit && from.decimals !== undefined && to.decimals !== undefined;
  const decimals = areStated ? Math.max(from.decimals ?? 0, to.decimals ?? 0) : undefined;
  if (to.unit === 'percent') return plus + formatPercentagePoints(delta, locale, { decimals });
  if (to.unit === 'rank') return delta === 0 ? '' : writePlaces(delta, locale);
  if (to.unit === 'ratio') return plus + formatNumber(delta, locale, { decimals });
  if (isRateUnit(to.unit))
    return withRateBase(plus + formatNumber(delta, locale, { decimals }), to.unit, locale);
  return plus + formatQuantity(delta, to.unit, locale, { decimals });
}

function writePlaces(delta: number, locale: Locale): string {
  const places = formatNumber(Math.abs(delta), locale);
  if (locale !== 'en') return `${delta > 0 ? '下降' : '上升'}${places}位`;
  const way = delta > 0 ? 'down' : 'up';
  return [way, places, places === '1' ? 'place' : 'places'].join(noBreakSpace);
}

function writeRelative(delta: number, base: number, unit: string, locale: Locale): string {
  if (base <= 0 || unit === 'percent' || unit === 'rank') return '';
  const percent = (delta / base) * 100;
  const size = Math.abs(percent);
  const decimals = size >= 10 || size === 0 ? 0 : Math.min(6, 1 - Math.floor(Math.log10(size)));
  const rounded = Number(percent.toFixed(decimals));
  return (percent > 0 ? '+' : '') + formatShare(rounded, locale);
}
