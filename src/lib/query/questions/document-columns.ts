/** How a document is named, as columns of an answer: `citedDocument` makes of them what a page shows. */
export const documentColumns = {
  title: 'string',
  title_original: 'string?',
  publisher: 'string',
  publisher_zh_hant: 'string?',
  publisher_zh_hans: 'string?',
  url: 'string',
  language: 'string'
} as const;

/** The same of several documents, in lists of one order; '' where a name is not known. */
export const documentListColumns = {
  titles: 'strings',
  titles_original: 'strings',
  publishers: 'strings',
  publishers_zh_hant: 'strings',
  publishers_zh_hans: 'strings',
  urls: 'strings',
  languages: 'strings'
} as const;
