import { citedDocument, type NamedDocument } from '$lib/catalogue/cited-document';
import type { Locale } from '$lib/format/locale';
import { textIn, type LanguageText } from './text-in-language';

/** The title of a document as a page in the language cites it. */
export function citedTitle(document: NamedDocument, page: Locale): LanguageText {
  const { title, language } = citedDocument(document, page);
  return textIn(title, language, page);
}

/** The publisher of a document as a page in the language names it. */
export function citedPublisher(document: NamedDocument, page: Locale): LanguageText {
  return textIn(citedDocument(document, page).publisher, page, page);
}
