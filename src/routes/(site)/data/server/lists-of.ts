import type { EntitySlug, ListSlug, TableRows } from '$lib/catalogue/generated/rows';
import type { Locale } from '$lib/format/locale';
import { tById } from '$lib/i18n/t';
import { gathered } from './gathered';
import { nameOf } from './items';
import type { LanguageText } from './text-in-language';

/** A named list of a document, in the document's order. */
export interface NamedList {
  readonly list: ListSlug;
  readonly title: string;
  readonly source: string;
  readonly entries: readonly LanguageText[];
}

/** The places whose pages also show a list. */
const places: Readonly<Record<ListSlug, readonly EntitySlug[]>> = {
  'shenzhen-branch-focus-areas': ['shenzhen-branch'],
  'reindustrialisation-principles': ['innoparks', 'hkstp'],
  'hkstp-focus-fields': ['hkstp']
};

/** Named lists with their entries. @param rows rows of the table `lists`. */
export function listsOf(rows: readonly TableRows['lists'][], locale: Locale): NamedList[] {
  return [...gathered(rows, (row) => row.list)].map(([list, entries]) => ({
    list,
    title: tById(`data_list_${list.replaceAll('-', '_')}`, locale),
    source: entries[0]?.source_id ?? '',
    entries: [...entries].sort((a, b) => a.position - b.position).map((entry) => nameOf(entry, locale))
  }));
}

/** True where a list belongs to a place. */
export function isListOf(list: ListSlug, place: string): boolean {
  return places[list].some((slug) => slug === place);
}
