import type { Tier } from '$lib/catalogue/generated/rows';
import { documentListColumns } from '../document-columns';
import { defineQuery, type RowOf } from '../../engine/query';
import type { Run } from '../../engine/run';
import sql from './register-unicorns.sql?raw';

export const registerUnicorns = defineQuery({
  sql,
  columns: {
    name: 'string',
    joined: 'string',
    city: 'string',
    city_name: 'string',
    entries: 'number',
    ...documentListColumns,
    tiers: 'strings',
    published: 'strings'
  }
});

type Checked = RowOf<typeof registerUnicorns>;

/** A name on the unicorn lists; `entries` is the number of lists that have it. */
export interface RegisterUnicornRow extends Checked {
  readonly tiers: Tier[];
}

/** Queries every name on the unicorn lists. @param language of cities: en, zh-Hant or zh-Hans. */
export async function askRegisterUnicorns(run: Run, language: string): Promise<RegisterUnicornRow[]> {
  return (await run(registerUnicorns, [language])) as RegisterUnicornRow[];
}
