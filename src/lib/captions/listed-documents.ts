import { citedDocument, type CitedDocument } from '$lib/catalogue/cited-document';
import type { Locale } from '$lib/format/locale';

/** The documents of a row, in lists of one order, as answers give them. */
interface DocumentLists {
  readonly titles: readonly string[];
  readonly titles_original: readonly string[];
  readonly publishers: readonly string[];
  readonly publishers_zh_hant: readonly string[];
  readonly publishers_zh_hans: readonly string[];
  readonly urls: readonly string[];
  readonly languages: readonly string[];
}

/** The documents of a row as a page in a language cites them. */
export function listedDocuments(lists: DocumentLists, locale: Locale): CitedDocument[] {
  return lists.titles.map((title, index) =>
    citedDocument(
      {
        title,
        title_original: lists.titles_original[index] ?? '',
        publisher: lists.publishers[index] ?? '',
        publisher_zh_hant: lists.publishers_zh_hant[index] ?? '',
        publisher_zh_hans: lists.publishers_zh_hans[index] ?? '',
        url: lists.urls[index] ?? '',
        language: lists.languages[index] ?? ''
      },
      locale
    )
  );
}
