import { contract, standingFaults } from '$lib/catalogue/generated/contract';
import { tables } from '$lib/catalogue/generated/tables';
import { checksOf } from '../server/checks-of';
import { said } from '../server/said';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  faults: standingFaults.map((fault) => ({ ...fault, why: said(fault.why, 'en', locals.language.locale) })),
  tables: tables.map(({ name, rows }) => ({ name, rows, checks: checksOf(contract[name]) }))
});
