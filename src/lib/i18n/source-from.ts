import type { Locale } from '$lib/format/locale';
import { t } from './t';

/** A note of ours behind a title, such as "(read in a copy on another site)". */
const note = /[([][^()[\]]*\p{Script=Latin}{3}[^()[\]]*[)\]]$/u;

/**
 * A document and its publisher in one phrase: "Park grows from Paper". Chinese sets a title in 《》 only where it is the document's
 * own: not a title in English, nor one that carries a note of ours; one that holds 《》 itself needs no second pair.
 * @param language of the document.
 */
export function sourceFrom(
  {
    title,
    publisher,
    language
  }: { readonly title: string; readonly publisher: string; readonly language: string },
  locale: Locale
): string {
  const isOwn = language.startsWith('zh') && /\p{Script=Han}/u.test(title) && !note.test(title);
  const isMarked = isOwn && !title.includes('《');
  return t(isMarked ? 'source_from' : 'source_from_unmarked', locale, { title, publisher });
}
