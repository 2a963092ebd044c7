import { error } from '@sveltejs/kit';
import type { EntitySlug, TableRows } from '$lib/catalogue/generated/rows';
import { series } from '$lib/catalogue/generated/series';
import { terms } from '$lib/catalogue/generated/terms';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { evidence } from './evidence';
import { figureRow, newestFirst, type FigureRow } from './figure-row';
import { gathered } from './gathered';
import { companyItem, milestoneItem, type Item } from './items';
import { isListOf, listsOf, type NamedList } from './lists-of';
import { placeFacts, type Fact } from './place-facts';
import type { LanguageText } from './text-in-language';

/** A link to a place. */
export interface PlaceLink {
  readonly slug: string;
  readonly name: string;
}

/** The page of a city, site or organisation, in one language. */
export interface PlacePage {
  readonly slug: string;
  readonly name: string;
  /** Its names in the other two languages. */
  readonly others: readonly LanguageText[];
  readonly parent: PlaceLink | null;
  readonly parts: readonly PlaceLink[];
  readonly facts: readonly Fact[];
  readonly count: number;
  readonly series: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly FigureRow[];
  }[];
  readonly milestones: readonly Item[];
  /** Companies of the register with a seat in the city, or, for HKSTP, those that it houses, trains or invests in. */
  readonly companies: readonly Item[];
  readonly lists: readonly NamedList[];
}

/** Every entity of the catalogue has a page. */
export const placeSlugs = Object.keys(terms.entity) as readonly EntitySlug[];

/** A place with its figures by series, the newest first. An unknown slug is a 404. */
export async function placePage(slug: string, locale: Locale): Promise<PlacePage> {
  if (!isPlace(slug)) error(404);
  const known = await evidence();
  const rows = known.byEntity.get(slug) ?? [];
  const { parent } = terms.entity[slug];
  const languageOf = (row: TableRows['milestones']) => known.sourceOf.get(row.source_id)?.language ?? 'en';
  const link = (of: string): PlaceLink => ({ slug: of, name: termName('entity', of, locale) });
  return {
    ...link(slug),
    others: otherNames(slug, locale),
    parent: parent === null ? null : link(parent),
    parts: placeSlugs.filter((part) => terms.entity[part].parent === slug).map(link),
    facts: placeFacts(slug, known, locale),
    count: rows.length,
    series: [...gathered(rows, (row) => row.series)].map(([id, found]) => ({
      id,
      title: series[id].title[locale],
      rows: newestFirst(found).map((row) => figureRow(row, known.sourceOf, locale))
    })),
    milestones: known.milestones
      .filter((row) => row.place === slug)
      .toReversed()
      .map((row) => ({
        ...milestoneItem(row, languageOf(row), locale),
        address: `sources/${row.source_id}/`
      })),
    companies: known.companies
      .filter((row) => row.city === slug || (slug === 'hkstp' && row.hkstp_relation !== 'none-known'))
      .map((row) => companyItem({ ...row, note: null }, locale, known.hasCompanyPages)),
    lists: listsOf(
      known.lists.filter((row) => isListOf(row.list, slug)),
      locale
    )
  };
}

function isPlace(slug: string): slug is EntitySlug {
  return Object.hasOwn(terms.entity, slug);
}

function otherNames(slug: EntitySlug, locale: Locale): LanguageText[] {
  return languages
    .filter((language) => language.locale !== locale)
    .map((language) => ({ text: terms.entity[slug][language.locale], lang: language.tag }));
}
