import { citedDocument, type NamedDocument } from '$lib/catalogue/cited-document';
import { textLanguage } from '$lib/components/figure/text-language';
import type { Locale } from '$lib/format/locale';

/** The publisher of a document as a page names it, with the language to mark its name with where that is not the page's. */
export function publisherOf(
  document: NamedDocument,
  locale: Locale
): { readonly publisher: string; readonly language: string | undefined } {
  const { publisher } = citedDocument(document, locale);
  return { publisher, language: textLanguage(publisher, locale, locale) };
}
