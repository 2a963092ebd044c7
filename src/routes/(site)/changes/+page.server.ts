import { unreleased } from '$lib/catalogue/generated/versions';
import type { PageServerLoad } from './$types';
import { versionList } from './server/version-list';

export const load: PageServerLoad = async ({ locals }) => ({
  unreleased,
  versions: await versionList(locals.language.locale)
});
