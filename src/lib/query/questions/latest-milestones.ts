import type { MilestoneKind, Precision, Tier } from '$lib/catalogue/generated/rows';
import { documentColumns } from './document-columns';
import { defineQuery, type RowOf } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './latest-milestones.sql?raw';

export const latestMilestones = defineQuery({
  sql,
  columns: {
    date: 'string',
    precision: 'string',
    kind: 'string',
    title_en: 'string',
    title_zh_hant: 'string',
    title_zh_hans: 'string',
    place: 'string',
    source_id: 'string',
    locator: 'string?',
    note: 'string?',
    ...documentColumns,
    published: 'string?',
    tier: 'string'
  }
});

type Checked = RowOf<typeof latestMilestones>;

/** A milestone with its document. */
export interface MilestoneWithSourceRow extends Checked {
  readonly precision: Precision;
  readonly kind: MilestoneKind;
  readonly tier: Tier;
}

/** Queries the newest milestones. @param count how many, 1 or more. */
export async function askLatestMilestones(run: Run, count: number): Promise<MilestoneWithSourceRow[]> {
  return (await run(latestMilestones, [count])) as MilestoneWithSourceRow[];
}
