import { sourceList } from '../server/source-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  tiers: await sourceList(locals.language.locale)
});
