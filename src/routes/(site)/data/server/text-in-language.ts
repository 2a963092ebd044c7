import type { Locale } from '$lib/format/locale';
import { textLanguage } from '$lib/components/figure/text-language';

/** A text with its language, where that differs from the page's. */
export interface LanguageText {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Marks a text of the evidence with its language. @param language that of its document, such as "en" or "zh-Hans". */
export function textIn(text: string, language: string, page: Locale): LanguageText {
  return { text, lang: textLanguage(text, language, page) };
}

/** A text in the page's language. */
export function pageText(text: string): LanguageText {
  return { text };
}
