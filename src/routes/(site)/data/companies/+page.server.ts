import { isLarge, registerSize } from '$lib/register/size';
import { companyList } from '../server/company-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  groups: await companyList(locals.language.locale),
  /** Number of companies, where they are too many to list. */
  many: isLarge ? registerSize.companies : null
});
