import { contract, standingFaults } from '$lib/catalogue/generated/contract';
import { tables } from '$lib/catalogue/generated/tables';
import { checksOf } from '../server/checks-of';
import { textIn } from '../server/text-in-language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  faults: standingFaults.map((fault) => ({ ...fault, why: textIn(fault.why, 'en', locals.language.locale) })),
  tables: tables.map(({ name, rows }) => ({ name, rows, checks: checksOf(contract[name]) }))
});
