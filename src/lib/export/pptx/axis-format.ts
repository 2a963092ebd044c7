import type { Unit } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { formatQuantity } from '$lib/format/quantity';
import { xmlText } from '../xml-text';

/**
 * The number format of an axis, with its unit in the language of the view: `"RMB "#,##0" billion"`. A billion is ten 億, so
 * in Chinese a nought follows the number: `"人民幣"0"0億元"`.
 * @param most the greatest value on it.
 * @returns undefined where no format can say it: small numbers of a unit that takes noughts.
 */
export function axisFormat(unit: Unit, locale: Locale, most: number): string | undefined {
  if (unit === 'rank') return '0';
  const [before = '', after = ''] = formatQuantity(2, unit, locale).split('2');
  const noughts = after.startsWith('0');
  if (noughts && most < 5) return undefined;
  const number = noughts ? '0' : most >= 10 ? '#,##0' : 'General';
  const quoted = (text: string) => (text ? `"${text.replaceAll('"', '')}"` : '');
  const whole = `${quoted(before)}${number}${quoted(after)}`;
  return xmlText(before || after ? `${whole};-${whole};0` : number);
}
