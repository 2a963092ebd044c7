import type { TableRows } from '$lib/catalogue/generated/rows';
import { termName } from '$lib/catalogue/name';
import { formatArea } from '$lib/format/units/area';
import type { Locale } from '$lib/format/locale';
import { t, tById } from '$lib/i18n/t';
import type { Evidence } from './evidence';
import { nameOf } from './items';
import { partialDate } from './partial-date';
import { pageText, textIn, type LanguageText } from './text-in-language';

/** A fact about a place, with its document where one is named. */
export interface Fact {
  readonly name: string;
  readonly value: LanguageText;
  readonly source?: string | null;
}

/** The facts of the tables of cities and sites; empty for other places. */
export function placeFacts(slug: string, { sites, cities }: Evidence, locale: Locale): Fact[] {
  const site = sites.find((row) => row.site === slug);
  const city = cities.find((row) => row.city === slug);
  return [
    ...(city ? [{ name: t('data_city_name', locale), value: nameOf(city, locale) }] : []),
    ...(site ? siteFacts(site, locale) : []),
    ...coordinateFacts(city ?? site, locale)
  ];
}

function siteFacts(site: TableRows['sites'], locale: Locale): Fact[] {
  const fact = (key: string, value: LanguageText | null, source: string | null = null): Fact[] =>
    value ? [{ name: tById(`data_${key}`, locale), value, source }] : [];
  const area = (value: number | null, unit: 'sqm' | 'hectare') =>
    value === null ? null : pageText(formatArea(value, unit, locale));
  return [
    ...fact('site_kind', pageText(termName('site-kind', site.kind, locale))),
    ...fact('site_city', pageText(termName('entity', site.city, locale))),
    ...fact('operator', site.operator ? textIn(site.operator, 'en', locale) : null),
    ...fact('opened', site.opened ? pageText(partialDate(site.opened, locale)) : null),
    ...fact('floor_area', area(site.gfa_sqm, 'sqm'), site.source_id),
    ...fact('site_area', area(site.site_area_hectare, 'hectare'), site.source_id),
    ...fact(
      'site_source',
      site.note ? textIn(site.note, 'en', locale) : pageText(site.source_id),
      site.source_id
    )
  ];
}

type Located = Pick<
  TableRows['sites'],
  'latitude' | 'longitude' | 'coordinates_basis' | 'coordinates_source_id'
>;

function coordinateFacts(place: Located | undefined, locale: Locale): Fact[] {
  if (place?.latitude == null || place.longitude == null) return [];
  const degrees = `${place.latitude}, ${place.longitude}`;
  return [
    { name: t('data_coordinates', locale), value: pageText(degrees), source: place.coordinates_source_id },
    ...(place.coordinates_basis
      ? [
          {
            name: t('data_coordinates_basis', locale),
            value: textIn(place.coordinates_basis, 'en', locale)
          }
        ]
      : [])
  ];
}
