import { companyList } from '../server/company-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  groups: await companyList(locals.language.locale)
});
