import type { Locale } from '$lib/format/locale';
import { languages } from './locales';

/** The language of the page that is open in the browser; English where it names none of ours. */
export function pageLocale(): Locale {
  return languages.find(({ tag }) => tag === document.documentElement.lang)?.locale ?? 'en';
}
