import { outlines } from '$lib/catalogue/generated/outlines';
import type { Locale } from '$lib/format/locale';
import type { Run } from '$lib/query/engine/run';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';
import type { CityPlace } from '$lib/islands/explorer/city-place';

/** The eleven cities in official order, with their coordinates. */
export async function cityPlaces(run: Run, locale: Locale): Promise<CityPlace[]> {
  const cities = await queryWholeTable(run, 'cities');
  return outlines.flatMap(({ city, name }) => {
    const found = cities.find((row) => row.city === city);
    if (!found) return [];
    return [{ city, name: name[locale], latitude: found.latitude, longitude: found.longitude }];
  });
}
