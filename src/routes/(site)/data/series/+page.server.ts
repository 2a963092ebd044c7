import { seriesList } from '../server/series-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  topics: await seriesList(locals.language.locale)
});
