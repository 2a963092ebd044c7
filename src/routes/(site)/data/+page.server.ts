import { tables } from '$lib/catalogue/generated/tables';
import { registerSize } from '$lib/register/size';
import { evidence } from './server/evidence';
import { placeSlugs } from './server/place-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { observations, sources, series } = await evidence();
  const counts = {
    series: series.length,
    sources: sources.length,
    places: placeSlugs.length,
    companies: registerSize.companies,
    withheld: observations.filter((row) => row.withheld !== null).length
  };
  return { tables: tables.map(({ name, rows, bytes }) => ({ name, rows, bytes })), counts };
};
