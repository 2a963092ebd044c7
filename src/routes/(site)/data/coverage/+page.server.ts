import { coverage } from '../server/coverage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  topics: await coverage(locals.language.locale)
});
