import { companyPage, companySlugs } from '../../server/company-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await companySlugs()).map((company) => ({ company }));

export const load: PageServerLoad = ({ locals, params }) =>
  companyPage(params.company, locals.language.locale);
