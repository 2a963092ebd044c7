import { ownRegister } from '$lib/catalogue/generated/register';
import type { Locale } from '$lib/format/locale';

/** A document, as rows name it. */
interface Document {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
}

/** A document; an operator's own register has its title and its publisher in the language of the page. */
export function inOwnLanguage<D extends Document>(document: D, locale: Locale): D {
  const { title, url } = document;
  if (!ownRegister || url !== ownRegister.address || title !== ownRegister.title.en) return document;
  return {
    ...document,
    title: ownRegister.title[locale],
    publisher: ownRegister.source[locale],
    language: locale
  };
}
