import type { Locale } from '$lib/format/locale';

/**
 * The language to mark a text of the evidence with, for readers aloud and for glyphs: undefined where it is that of the
 * page. Titles may be translated, so the script decides, and among Chinese the language of the document.
 * @param document the language of the document, such as "zh-Hans" or "en".
 */
export function textLanguage(text: string, document: string, page: Locale): string | undefined {
  const han = /\p{Script=Han}/u.test(text);
  const language = han ? (document.startsWith('zh') || document === 'ja' ? document : 'zh-Hant') : 'en';
  return language === page ? undefined : language;
}
