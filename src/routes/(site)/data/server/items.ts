import { punctuation } from '$lib/format/punctuation';
import type { TableRows } from '$lib/catalogue/generated/rows';
import { termName } from '$lib/catalogue/name';
import { formatFigure } from '$lib/format/figure';
import type { Locale } from '$lib/format/locale';
import { formatNumber } from '$lib/format/number';
import { t, tById } from '$lib/i18n/t';
import { partialDate } from './partial-date';
import { pageText, textIn, type LanguageText } from './text-in-language';

/** An entry of a list: its text, its address below /data/, and details. */
export interface Item {
  readonly main: LanguageText;
  readonly address?: string;
  readonly more: readonly LanguageText[];
}

/** The name of a row in a language; English where it has no Chinese name. */
export function nameOf(
  row: {
    readonly name_en: string;
    readonly name_zh_hant: string | null;
    readonly name_zh_hans: string | null;
  },
  locale: Locale
): LanguageText {
  const names = { en: row.name_en, 'zh-Hant': row.name_zh_hant, 'zh-Hans': row.name_zh_hans };
  return names[locale] ? pageText(names[locale]) : textIn(row.name_en, 'en', locale);
}

/** A milestone: its date, what happened, and the locator in its source. */
export function milestoneItem(row: TableRows['milestones'], language: string, locale: Locale): Item {
  const titles = { en: row.title_en, 'zh-Hant': row.title_zh_hant, 'zh-Hans': row.title_zh_hans };
  return {
    main: pageText(titles[locale]),
    address: `places/${row.place}/`,
    more: [
      pageText(partialDate(row.date, locale)),
      pageText(termName('milestone-kind', row.kind, locale)),
      textIn(row.locator, language, locale),
      ...(row.note ? [textIn(row.note, language, locale)] : [])
    ]
  };
}

/** A company of the register with its public details. @param linked whether it has a page. */
export function companyItem(row: TableRows['companies'], locale: Locale, linked: boolean): Item {
  const name = locale !== 'en' && row.name_zh ? textIn(row.name_zh, 'zh-Hant', locale) : undefined;
  return {
    main: name ?? textIn(row.name_en, 'en', locale),
    ...(linked && { address: `companies/${row.company_id}/` }),
    more: [
      pageText(termName('sector', row.sector, locale)),
      ...(row.city ? [pageText(termName('entity', row.city, locale))] : []),
      pageText(termName('relation', row.hkstp_relation, locale)),
      pageText(termName('status', row.status, locale)),
      ...(row.note ? [textIn(row.note, 'en', locale)] : [])
    ]
  };
}

/** A funding round in its stated currency. @param name the company's name. @param linked whether the company has a page. */
export function roundItem(
  row: TableRows['funding_rounds'],
  name: LanguageText,
  locale: Locale,
  linked: boolean
): Item {
  const comma = punctuation[locale].list;
  return {
    main: name,
    ...(linked && { address: `companies/${row.company_id}/` }),
    more: [
      pageText(formatFigure({ value: row.amount, qualifier: row.qualifier, unit: row.currency }, locale)),
      pageText(partialDate(row.announced, locale)),
      pageText(termName('stage', row.stage, locale)),
      ...(row.investors ? [textIn(row.investors.split(';').join(comma), 'en', locale)] : []),
      ...(row.note ? [textIn(row.note, 'en', locale)] : [])
    ]
  };
}

/** A unicorn as its list states it. */
export function unicornItem(row: TableRows['unicorns'], locale: Locale): Item {
  const value = { value: row.valuation_usd_billion * 1000, qualifier: 'exact', unit: 'USD-million' } as const;
  return {
    main: textIn(row.name, 'en', locale),
    more: [
      pageText(formatFigure(value, locale)),
      pageText(t('data_as_of', locale, { date: partialDate(row.as_of, locale) })),
      pageText(termName('entity', row.city, locale))
    ]
  };
}

/** The yearly averages of a currency in one line. */
export function rateItem(row: TableRows['exchange_rates'], locale: Locale): Item {
  const rate = formatNumber(row.units_per_usd, locale, { decimals: 4 });
  return {
    main: pageText(tById(`data_rate_${row.currency}`, locale, { rate })),
    more: [pageText(String(row.year))]
  };
}
