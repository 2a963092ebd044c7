import type { Currency, Precision, Qualifier, Tier } from '$lib/catalogue/generated/rows';
import { defineQuery, type RowOf } from './query';
import type { Run } from './run';
import sql from './sql/register-rounds.sql?raw';

export const registerRounds = defineQuery({
  sql,
  columns: {
    round: 'number',
    company_id: 'string',
    name: 'string',
    sector: 'string',
    sector_name: 'string',
    announced: 'string',
    precision: 'string',
    stage: 'string',
    stage_name: 'string',
    amount: 'number',
    currency: 'string',
    qualifier: 'string',
    hkd_per_usd: 'number?',
    cny_per_usd: 'number?',
    note: 'string?',
    title: 'string',
    publisher: 'string',
    url: 'string',
    language: 'string',
    tier: 'string',
    published: 'string'
  }
});

type Checked = RowOf<typeof registerRounds>;

/** A round in the currency stated, with the annual averages of its year, in units per US dollar. */
export interface RegisterRoundRow extends Checked {
  readonly precision: Precision;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
  readonly tier: Tier;
}

/** Asks for every round of the register. @param language of names: en, zh-Hant or zh-Hans. */
export async function askRegisterRounds(run: Run, language: string): Promise<RegisterRoundRow[]> {
  return (await run(registerRounds, [language])) as RegisterRoundRow[];
}
