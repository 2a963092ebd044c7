import type { Tier } from '$lib/catalogue/generated/rows';
import { documentListColumns } from '../document-columns';
import { defineQuery, type RowOf } from '../../engine/query';
import type { Run } from '../../engine/run';
import alikeSql from './register-companies-alike.sql?raw';
import sql from './register-companies.sql?raw';

export const registerCompanies = defineQuery({
  sql,
  columns: {
    company_id: 'string',
    name: 'string',
    sector: 'string',
    sector_name: 'string',
    city: 'string',
    city_name: 'string',
    founded: 'number?',
    relation: 'string',
    relation_name: 'string',
    note: 'string?',
    ...documentListColumns,
    tiers: 'strings',
    published: 'strings'
  }
});

/** The same for a large register, with one row for all companies of equal sector, city, year, relation and documents. */
export const registerCompaniesAlike = defineQuery({
  sql: alikeSql,
  columns: { ...registerCompanies.columns, count: 'number' }
});

type Checked = RowOf<typeof registerCompanies>;

/** A company of the register with its documents, as lists of equal order. */
export interface RegisterCompanyRow extends Checked {
  readonly tiers: Tier[];
  /** The number of companies that the row represents, in a large register. */
  readonly count?: number;
}

/** Queries every company of the register. @param language of names: en, zh-Hant or zh-Hans. */
export async function askRegisterCompanies(run: Run, language: string): Promise<RegisterCompanyRow[]> {
  return (await run(registerCompanies, [language])) as RegisterCompanyRow[];
}

/** Queries the companies of a large register, with equal ones as one row. @param language as above. */
export async function askRegisterCompaniesAlike(run: Run, language: string): Promise<RegisterCompanyRow[]> {
  return (await run(registerCompaniesAlike, [language])) as RegisterCompanyRow[];
}
