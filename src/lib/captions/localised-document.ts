import { ownRegister } from '$lib/catalogue/generated/register';
import type { Locale } from '$lib/format/locale';

/** The columns of a row that name its document. */
interface Document {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
}

/** Translates the document of an operator's register: title and publisher in the page's language. Others stay as they are. */
export function localisedDocument<D extends Document>(document: D, locale: Locale): D {
  const { title, url } = document;
  if (!ownRegister || url !== ownRegister.address || title !== ownRegister.title.en) return document;
  return {
    ...document,
    title: ownRegister.title[locale],
    publisher: ownRegister.source[locale],
    language: locale
  };
}
