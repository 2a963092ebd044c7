import { punctuation } from '$lib/format/punctuation';
import { termName } from '$lib/catalogue/name';
import { terms } from '$lib/catalogue/generated/terms';
import { formatArea } from '$lib/format/units/area';
import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';
import { t } from '$lib/i18n/t';
import type { SiteWithSourceRow } from '$lib/query/questions/sites-with-sources';
import type { SiteWords } from '$lib/islands/city-map/map-words';
import { publisherOf } from './publisher-of';

const hectares = 10_000;
const edges = [30, 100, 1000];

/** The sites in words, numbered in the given order. */
export function siteWords(rows: readonly SiteWithSourceRow[], locale: Locale): SiteWords[] {
  let number = 0;
  return rows.map((row) => {
    const { latitude, longitude, opened, gfa_sqm, site_area_hectare } = row;
    const place = latitude !== null && longitude !== null ? { latitude, longitude } : undefined;
    if (place) number += 1;
    const area = site_area_hectare ?? (gfa_sqm === null ? undefined : gfa_sqm / hectares);
    return {
      site: row.site,
      number: place && number,
      place,
      name:
        { en: row.name_en, 'zh-Hant': row.name_zh_hant, 'zh-Hans': row.name_zh_hans }[locale] ?? row.name_en,
      city: termName('entity', row.city, locale),
      kind: terms['site-kind'][row.kind][locale],
      opened: opened === null ? t('map_not_found', locale) : formatDate(opened, precisionOf(opened), locale),
      openedYear: opened === null ? undefined : Number(opened.slice(0, 4)),
      size: sizeOf(row, locale),
      step: area === undefined ? 0 : 1 + edges.filter((edge) => area >= edge).length,
      ...publisherOf(row, locale),
      url: row.url,
      tier: t(`tier_${row.tier}`, locale)
    };
  });
}

function sizeOf({ site_area_hectare: site, gfa_sqm: floor }: SiteWithSourceRow, locale: Locale): string {
  const parts = [
    site === null ? [] : t('map_site_area', locale, { area: formatArea(site, 'hectare', locale) }),
    floor === null ? [] : t('map_floor_area', locale, { area: formatArea(floor, 'sqm', locale) })
  ].flat();
  return parts.length === 0 ? t('map_not_found', locale) : parts.join(punctuation[locale].semicolon);
}

function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}
