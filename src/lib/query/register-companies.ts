import type { Tier } from '$lib/catalogue/generated/rows';
import { defineQuery, type RowOf } from './query';
import type { Run } from './run';
import sql from './sql/register-companies.sql?raw';

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
    titles: 'strings',
    publishers: 'strings',
    urls: 'strings',
    languages: 'strings',
    tiers: 'strings',
    published: 'strings'
  }
});

type Checked = RowOf<typeof registerCompanies>;

/** A company of the register with its documents, side by side in lists of one order. */
export interface RegisterCompanyRow extends Checked {
  readonly tiers: Tier[];
}

/** Asks for every company of the register. @param language of names: en, zh-Hant or zh-Hans. */
export async function askRegisterCompanies(run: Run, language: string): Promise<RegisterCompanyRow[]> {
  return (await run(registerCompanies, [language])) as RegisterCompanyRow[];
}
