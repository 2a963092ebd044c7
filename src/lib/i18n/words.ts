import type { Locale } from '$lib/format/locale';

/** The messages of one language by their keys. */
export type Words = typeof import('./paraglide/messages/en.js');

const files: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: () => import('./paraglide/messages/en.js'),
  'zh-Hant': () => import('./paraglide/messages/zh-Hant.js'),
  'zh-Hans': () => import('./paraglide/messages/zh-Hans.js')
};

const loaded: Partial<Record<Locale, Words>> = {};

/** Fetches the words of a language, once. @throws TypeError where their file cannot be fetched; a later call tries again. */
export async function loadWords(locale: Locale): Promise<void> {
  loaded[locale] ??= await files[locale]();
}

/** @throws RangeError where the words of the language were not loaded. */
export function wordsOf(locale: Locale): Words {
  const words = loaded[locale];
  if (!words) throw new RangeError(`The words of ${locale} are not here: await loadWords('${locale}') first`);
  return words;
}
