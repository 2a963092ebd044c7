import type { Locale } from '$lib/format/locale';

/**
 * The language of a text of the evidence, for screen readers and fonts; undefined where it is the page's. Titles may be
 * translated, so the script of the characters decides, and for Chinese the language of the document.
 * @param document the language of the document, such as "zh-Hans" or "en".
 */
export function textLanguage(text: string, document: string, page: Locale): string | undefined {
  const han = /\p{Script=Han}/u.test(text);
  const language = han ? (document.startsWith('zh') || document === 'ja' ? document : 'zh-Hant') : 'en';
  return language === page ? undefined : language;
}
