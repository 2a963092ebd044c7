import type { Locale } from '$lib/format/locale';
import { textLanguage } from '$lib/components/figure/text-language';

/** A text with the language to mark it with, where that is not the page's. */
export interface Said {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A text of the evidence on a page. @param language that of its document, such as "en" or "zh-Hans". */
export function said(text: string, language: string, page: Locale): Said {
  return { text, lang: textLanguage(text, language, page) };
}

/** A text that is written in the page's language. */
export function own(text: string): Said {
  return { text };
}
