import type { Currency, Precision, Qualifier, Tier } from '$lib/catalogue/generated/rows';
import { documentColumns } from '../document-columns';
import { defineQuery, type RowOf } from '../../engine/query';
import type { Run } from '../../engine/run';
import alikeSql from './register-rounds-alike.sql?raw';
import largestSql from './register-rounds-largest.sql?raw';
import sql from './register-rounds.sql?raw';

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
    ...documentColumns,
    tier: 'string',
    published: 'string'
  }
});

/**
 * The same for a large register, with one row for all rounds of equal sector, stage, year, currency, qualifier and
 * document, and the sum of their amounts.
 */
export const registerRoundsAlike = defineQuery({
  sql: alikeSql,
  columns: { ...registerRounds.columns, count: 'number' }
});

/** The largest rounds in each currency of display. */
export const registerRoundsLargest = defineQuery({ sql: largestSql, columns: registerRounds.columns });

type Checked = RowOf<typeof registerRounds>;

/** A round in its stated currency, with the annual averages of its year in units per US dollar. */
export interface RegisterRoundRow extends Checked {
  readonly precision: Precision;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
  readonly tier: Tier;
  /** The number of rounds that the row represents, in a large register; its amount is then their sum. */
  readonly count?: number;
}

/** Queries every round of the register. @param language of names: en, zh-Hant or zh-Hans. */
export async function askRegisterRounds(run: Run, language: string): Promise<RegisterRoundRow[]> {
  return (await run(registerRounds, [language])) as RegisterRoundRow[];
}

/** Queries the rounds of a large register, with equal ones as one row. @param language as above. */
export async function askRegisterRoundsAlike(run: Run, language: string): Promise<RegisterRoundRow[]> {
  return (await run(registerRoundsAlike, [language])) as RegisterRoundRow[];
}

/** Queries the largest rounds of a large register. @param most how many in each currency. */
export async function askLargestRounds(
  run: Run,
  language: string,
  most: number
): Promise<RegisterRoundRow[]> {
  return (await run(registerRoundsLargest, [language, most])) as RegisterRoundRow[];
}
