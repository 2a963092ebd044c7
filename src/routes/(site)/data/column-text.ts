import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';

const endings: Readonly<Record<string, string>> = { en: 'en', zh_hant: 'zh_Hant', zh_hans: 'zh_Hans' };

/** The meaning of a column in words; a column with a language suffix names the language. */
export function columnText(column: string, locale: Locale): string {
  const [, stem = column, ending = ''] = /^(.+?)_(en|zh_hant|zh_hans)$/.exec(column) ?? [];
  const language = endings[ending];
  const text = tById(`data_about_${stem}`, locale);
  if (!language) return text;
  return t('data_column_in_language', locale, { text, language: tById(`data_language_${language}`, locale) });
}
