import { punctuation } from '$lib/format/punctuation';
import { formatFigure } from '$lib/format/figure';
import { formatNumber } from '$lib/format/number';
import { threeDigits } from '$lib/format/stated-decimal';
import { formatQuantity } from '$lib/format/units/quantity';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import { countOf } from '$lib/register/count';
import { registerFacts } from '$lib/register/facts';
import { isRows, type RegisterModel } from '$lib/register/model';
import type { RegisterRow } from '$lib/register/row';
import { registerMessage } from './register-message';

/** The texts of a register chart in one language and currency, all made from its rows. */
export interface RegisterWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** An alternative to the drawing, in sentences. */
  readonly description: string;
}

/** Writes the texts of a register chart. */
export function registerWords(model: RegisterModel): RegisterWords {
  const { spec, locale, currency, rows, left, cells } = model;
  const key = spec.id.replaceAll('-', '_');
  const facts = registerFacts(model);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))];
  // The unicorn lists are public documents, so an operator's register does not change their texts.
  const message = spec.rows === 'unicorns' ? tById : registerMessage;
  const number = (value: number) => formatNumber(value, locale);
  const currencyName = currency ? tById(`register_currency_${currency}`, locale) : '';
  const money = currency
    ? { median: formatQuantity(facts.median, currency, locale, threeDigits), currency: currencyName }
    : {};
  const counts = {
    n: number(countOf(rows)),
    shown: number(countOf(rows) - countOf(left)),
    drawn: number(cells.length),
    left: number(countOf(left)),
    unsummed: number(facts.unsummed),
    entries: number(rows.reduce((sum, { documents }) => sum + documents.length, 0)),
    from: years.length > 0 ? Math.min(...years) : '',
    to: years.length > 0 ? Math.max(...years) : ''
  };
  const title = {
    ...counts,
    ...money,
    top_name: facts.line.name,
    top: number(facts.line.count),
    top_stack: facts.stack.name,
    top_stack_count: number(facts.stack.count),
    peak_name: facts.peak.name,
    peak: number(facts.peak.count),
    peak_all: number(facts.peakAll),
    first_name: facts.first?.name ?? '',
    first: facts.first ? statedAmount(facts.first, locale) : ''
  };
  const sentences = [
    message(`${key}_note`, locale, { ...counts, ...money }),
    spec.money ? t('register_conversion', locale, { currency: currencyName }) : '',
    spec.money && spec.mark !== 'counts-and-money' && left.length > 0
      ? t('register_unconverted', locale, { left: number(countOf(left)) })
      : ''
  ];
  return {
    title: message(`${key}_title`, locale, title),
    subtitle: message(`${key}_subtitle`, locale, { ...counts, ...money }),
    note: sentences.filter(Boolean).join(punctuation[locale].space),
    description: describe(model)
  };
}

/** A round's amount as its document states it, with its qualifier. */
export function statedAmount({ stated }: RegisterRow, locale: Locale): string {
  if (!stated) return '';
  const { amount, qualifier, currency } = stated;
  return formatFigure({ value: amount, qualifier, unit: currency }, locale);
}

/** Lists the stacks or lines with their counts; for single rounds only names and money, the largest first. */
function describe({ spec, locale, lines, stacks, cells, currency }: RegisterModel): string {
  const single = spec.mark === 'ranked' || spec.mark === 'log-dots';
  const stacked = isRows(spec) || spec.mark === 'stacked-years';
  const items = single
    ? cells.slice(0, 12).map(({ rows, value, qualifier }) => ({
        name: rows[0]?.name ?? '',
        figure: formatFigure({ value, qualifier, unit: currency ?? 'count' }, locale, threeDigits)
      }))
    : (stacked ? stacks : lines).map(({ id, name }) => {
        const own = cells.filter((cell) => (stacked ? cell.stack : cell.line.id) === id);
        const count = own.reduce((sum, cell) => sum + countOf(cell.rows), 0);
        const [sum] = own.flatMap((cell) => cell.sum ?? []);
        const figure = formatNumber(count, locale);
        if (!sum || !currency) return { name, figure };
        const amount = formatFigure({ ...sum, unit: currency }, locale, threeDigits);
        return { name, figure: t('register_count_and_money', locale, { count: figure, money: amount }) };
      });
  const marks = tById(`register_mark_${spec.mark.replaceAll('-', '_')}`, locale, {
    marks: formatNumber(cells.length, locale)
  });
  const parts = items.map(({ name, figure }) => t('register_pair', locale, { name, figure }));
  return `${marks}${punctuation[locale].space}${parts.join(punctuation[locale].semicolon)}${punctuation[locale].stop}`;
}
