import type { Locale } from '$lib/format/locale';

const sans: Readonly<Record<Locale, string>> = {
  en: "'Source Sans 3', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans HK', 'Noto Sans CJK HK', sans-serif",
  'zh-Hant':
    "'Source Sans 3', 'PingFang HK', 'Noto Sans HK', 'Noto Sans CJK HK', 'Microsoft JhengHei', sans-serif",
  'zh-Hans':
    "'Source Sans 3', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
};
const serif = "'Source Serif 4', Georgia, 'Liberation Serif', 'Times New Roman', serif";

/** The fonts of a picture and of its title: those of the pages, then system fonts. Chinese titles use the sans font too. */
export function pictureFonts(locale: Locale): { readonly sans: string; readonly title: string } {
  return { sans: sans[locale], title: locale === 'en' ? serif : sans[locale] };
}
