import type { Unit } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { formatQuantity } from '$lib/format/units/quantity';
import { isRateUnit } from '$lib/format/units/rate';
import { escapeXml } from '$lib/format/escape-xml';

/**
 * The number format of an axis with its unit, in the language of the view: `"RMB "#,##0" billion"`. A billion is ten 億,
 * so in Chinese a zero follows the number: `"人民幣"0"0億元"`. Thousands of millions become billions by the comma that
 * divides by a thousand: `"HK$"#,##0," billion"`.
 * @param most the largest value on the axis.
 * @returns undefined where no format fits: small numbers of a unit that needs the extra zeros.
 */
export function axisFormat(unit: Unit, locale: Locale, most: number): string | undefined {
  if (unit === 'rank') return '0';
  if (isRateUnit(unit)) return most >= 10 ? '#,##0' : 'General';
  const larger = most >= 1000 ? billions[unit] : undefined;
  return (larger && formatOf(larger, locale, most / 1000, ',')) ?? formatOf(unit, locale, most, '');
}

const billions: Partial<Record<Unit, Unit>> = { 'HKD-million': 'HKD-billion' };

function formatOf(unit: Unit, locale: Locale, most: number, divided: ',' | ''): string | undefined {
  const [before = '', after = ''] = formatQuantity(2, unit, locale).split('2');
  const noughts = after.startsWith('0');
  if (noughts && most < 5) return undefined;
  const few = divided ? '0.0' : 'General';
  const number = `${noughts ? '0' : most >= 10 ? '#,##0' : few}${divided}`;
  const quoted = (text: string) => (text ? `"${text.replaceAll('"', '')}"` : '');
  const whole = `${quoted(before)}${number}${quoted(after)}`;
  return escapeXml(before || after ? `${whole};-${whole};0` : number);
}
