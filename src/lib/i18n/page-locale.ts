import type { Locale } from '$lib/format/locale';
import { languages } from './locales';

/** The language of the open page; English where the page names no language of the site. */
export function pageLocale(): Locale {
  return languages.find(({ tag }) => tag === document.documentElement.lang)?.locale ?? 'en';
}
