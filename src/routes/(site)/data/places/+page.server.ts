import { placeList } from '../server/place-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  groups: await placeList(locals.language.locale)
});
