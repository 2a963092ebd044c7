import { glossaryPage } from './server/glossary-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  groups: await glossaryPage(locals.language.locale)
});
