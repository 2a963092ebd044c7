import { error } from '@sveltejs/kit';
import { citedDocument } from '$lib/catalogue/cited-document';
import type { SourceRow } from '$lib/catalogue/generated/rows';
import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import { evidence, type Evidence } from './evidence';
import { figureRow, type FigureRow } from './figure-row';
import { companyItem, milestoneItem, nameOf, rateItem, roundItem, unicornItem, type Item } from './items';
import { listsOf, type NamedList } from './lists-of';
import { partialDate } from './partial-date';
import { citedPublisher, citedTitle } from './cited-text';
import { pageText, textIn, type LanguageText } from './text-in-language';

/** Rows of one kind from a document, other than figures. */
export interface Section {
  readonly id: 'milestones' | 'sites' | 'companies' | 'rounds' | 'unicorns' | 'rates';
  readonly items: readonly Item[];
}

/** The page of a document, in one language. */
export interface SourcePage {
  readonly id: string;
  readonly title: LanguageText;
  readonly url: string;
  readonly documentLanguage: SourceRow['language'];
  readonly facts: readonly { readonly name: string; readonly value: LanguageText }[];
  readonly rows: readonly FigureRow[];
  readonly lists: readonly NamedList[];
  readonly sections: readonly Section[];
}

/** A document with everything that was read from it. An unknown id is a 404. */
export async function sourcePage(id: string, locale: Locale): Promise<SourcePage> {
  const known = await evidence();
  const source = known.sourceOf.get(id);
  if (!source) error(404);
  return {
    id,
    title: citedTitle(source, locale),
    url: source.url,
    documentLanguage: source.language,
    facts: factsOf(source, locale),
    rows: (known.bySource.get(id) ?? []).map((row) => figureRow(row, known.sourceOf, locale)),
    lists: listsOf(
      known.lists.filter((row) => row.source_id === id),
      locale
    ),
    sections: sectionsOf(source, known, locale).filter(({ items }) => items.length > 0)
  };
}

function factsOf(source: SourceRow, locale: Locale): SourcePage['facts'] {
  const published = source.published ? partialDate(source.published, locale) : t('published_unknown', locale);
  const { title } = citedDocument(source, locale);
  const { title_original: original, copy_at: copy } = source;
  return [
    ...(original && original !== title
      ? [{ name: t('data_title_original', locale), value: textIn(original, source.language, locale) }]
      : []),
    { name: t('data_publisher', locale), value: citedPublisher(source, locale) },
    { name: t('data_published', locale), value: pageText(published) },
    { name: t('data_kind', locale), value: pageText(termName('source-kind', source.kind, locale)) },
    { name: t('data_tier', locale), value: pageText(t(`tier_${source.tier}`, locale)) },
    {
      name: t('language_label', locale),
      value: pageText(tById(`data_language_${source.language.replace('-', '_')}`, locale))
    },
    ...(copy ? [{ name: t('data_copy_at', locale), value: pageText(copy) }] : []),
    { name: t('data_source_id', locale), value: pageText(source.source_id) }
  ];
}

function sectionsOf({ source_id: id, language }: SourceRow, known: Evidence, locale: Locale): Section[] {
  const cites = (row: { readonly source_id: string }) => row.source_id === id;
  const names = new Map(known.companies.map((row) => [row.company_id, companyItem(row, locale, false).main]));
  return [
    {
      id: 'milestones',
      items: known.milestones.filter(cites).map((row) => milestoneItem(row, language, locale))
    },
    { id: 'sites', items: [...sitesOf(id, known, locale), ...citiesOf(id, known, locale)] },
    {
      id: 'companies',
      items: known.companies
        .filter((row) => row.source_ids.split(';').includes(id))
        .map((row) => companyItem(row, locale, known.hasCompanyPages))
    },
    {
      id: 'rounds',
      items: known.funding_rounds
        .filter(cites)
        .map((row) =>
          roundItem(row, names.get(row.company_id) ?? pageText(row.company_id), locale, known.hasCompanyPages)
        )
    },
    { id: 'unicorns', items: known.unicorns.filter(cites).map((row) => unicornItem(row, locale)) },
    { id: 'rates', items: known.exchange_rates.filter(cites).map((row) => rateItem(row, locale)) }
  ];
}

function sitesOf(id: string, { sites }: Evidence, locale: Locale): Item[] {
  return sites
    .filter((row) => row.source_id === id || row.coordinates_source_id === id)
    .map((row) => ({
      main: nameOf(row, locale),
      address: `places/${row.site}/`,
      more: [
        ...(row.source_id === id ? [pageText(termName('site-kind', row.kind, locale))] : []),
        ...(row.coordinates_source_id === id ? [pageText(t('data_coordinates', locale))] : [])
      ]
    }));
}

function citiesOf(id: string, { cities }: Evidence, locale: Locale): Item[] {
  return cities
    .filter((row) => row.coordinates_source_id === id)
    .map((row) => ({
      main: nameOf(row, locale),
      address: `places/${row.city}/`,
      more: [pageText(t('data_coordinates', locale))]
    }));
}
