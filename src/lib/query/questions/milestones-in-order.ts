import type { MilestoneWithSourceRow } from './latest-milestones';
import { latestMilestones } from './latest-milestones';
import { defineQuery } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './milestones-in-order.sql?raw';

export const milestonesInOrder = defineQuery({ sql, columns: latestMilestones.columns });

/** Queries the milestones, oldest first. @param years both ends inclusive; an omitted end is open. */
export async function askMilestonesInOrder(
  run: Run,
  years: { readonly from?: number; readonly to?: number } = {}
): Promise<MilestoneWithSourceRow[]> {
  const rows = await run(milestonesInOrder, [years.from ?? null, years.to ?? null]);
  return rows as MilestoneWithSourceRow[];
}
