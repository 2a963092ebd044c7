import type { Locale } from '$lib/format/locale';
import { ownRegister } from './generated/register';

/** A document as the table of sources names it: in its own language where that is known, else in ours. */
export interface NamedDocument {
  readonly title: string;
  /** Its own title; null or '' where it could not be read, or is the title. */
  readonly title_original: string | null;
  readonly publisher: string;
  readonly publisher_zh_hant: string | null;
  readonly publisher_zh_hans: string | null;
  readonly url: string;
  readonly language: string;
}

/** How a page cites a document. */
export interface CitedDocument {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Of the title, as a tag such as "zh-Hant". */
  readonly language: string;
}

/**
 * How a page in a language cites a document: the one place that decides it. A Chinese page gives a Chinese document its own title,
 * and every publisher its Chinese name, where they are known. An operator's own register has both in the language of the page.
 */
export function citedDocument(document: NamedDocument, locale: Locale): CitedDocument {
  const { title, title_original, publisher, publisher_zh_hant, publisher_zh_hans, url, language } = document;
  if (ownRegister && url === ownRegister.address && title === ownRegister.title.en)
    return { title: ownRegister.title[locale], publisher: ownRegister.source[locale], url, language: locale };
  if (locale === 'en') return { title, publisher, url, language };
  const chinese = locale === 'zh-Hant' ? publisher_zh_hant : publisher_zh_hans;
  return {
    title: (isChinese(language) && title_original) || title,
    publisher: chinese || publisher,
    url,
    language
  };
}

function isChinese(language: string): boolean {
  return language.startsWith('zh');
}
