import { unreleased } from '$lib/catalogue/generated/versions';
import type { PageServerLoad } from './$types';
import { toldVersions } from './server/told-versions';

export const load: PageServerLoad = async ({ locals }) => ({
  unreleased,
  versions: await toldVersions(locals.language.locale)
});
