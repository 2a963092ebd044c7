import { termName } from '$lib/catalogue/name';
import type { Locale } from '$lib/format/locale';
import { evidence } from './evidence';
import { placeSlugs } from './place-page';

/** A place in the list of all places. */
export interface ListedPlace {
  readonly slug: string;
  readonly name: string;
  readonly figures: number;
}

export interface PlaceGroup {
  readonly kind: 'cities' | 'sites' | 'others';
  readonly places: readonly ListedPlace[];
}

/** The eleven cities in official order, the sites in curated order, then regions and organisations. */
export async function placeList(locale: Locale): Promise<PlaceGroup[]> {
  const { cities, sites, byEntity } = await evidence();
  const inCities = cities.map((row): string => row.city);
  const inSites = sites.map((row): string => row.site);
  const others = placeSlugs.filter((slug) => !inCities.includes(slug) && !inSites.includes(slug));
  const listed = (slug: string): ListedPlace => ({
    slug,
    name: termName('entity', slug, locale),
    figures: byEntity.get(slug)?.length ?? 0
  });
  return [
    { kind: 'cities', places: inCities.map(listed) },
    { kind: 'sites', places: inSites.map(listed) },
    { kind: 'others', places: others.map(listed) }
  ];
}
