import { series } from '$lib/catalogue/generated/series';
import { tables } from '$lib/catalogue/generated/tables';
import { companySlugs } from './company-page';
import { evidence } from './evidence';
import { placeSlugs } from './place-page';

/** The list pages of the data section, below the language. */
export const dataLists: readonly string[] = [
  'data/',
  ...['series', 'sources', 'places', 'companies', 'coverage', 'freshness', 'withheld', 'checks'].map(
    (page) => `data/${page}/`
  )
];

/** The pages of all series, documents, places, companies and tables, below the language. */
export async function dataDetails(): Promise<string[]> {
  const { sources } = await evidence();
  return [
    ...Object.keys(series).map((id) => `data/series/${id}/`),
    ...sources.map(({ source_id }) => `data/sources/${source_id}/`),
    ...placeSlugs.map((slug) => `data/places/${slug}/`),
    ...(await companySlugs()).map((slug) => `data/companies/${slug}/`),
    ...tables.map(({ name }) => `data/tables/${name}/`)
  ];
}
