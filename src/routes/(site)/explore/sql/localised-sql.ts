import type { Locale } from '$lib/format/locale';

const endings: Readonly<Record<Locale, string>> = { en: '_en', 'zh-Hant': '_zh_hant', 'zh-Hans': '_zh_hans' };

/**
 * An example's SQL in a language: its first line is the question, and names are in that language. A company without a
 * Chinese name keeps its English one.
 */
export function localisedSql(sql: string, question: string, locale: Locale): string {
  const [, ...lines] = sql.trim().split('\n');
  const body = lines
    .join('\n')
    .replace(
      /\bc\.name_en\b(?=[^;]*\bcompanies AS c\b)/g,
      locale === 'en' ? 'c.name_en' : 'coalesce(c.name_zh, c.name_en)'
    )
    .replace(/(?<!c\.name_zh, c\.)\b(name|title)_en\b/g, `$1${endings[locale]}`);
  return `-- ${question}\n${body}\n`;
}
