import type { Evidence } from '../rules/csv-record.ts';
import { changesBetween, tableChanges } from './changes-between.ts';
import { readSnapshot, snapshotOf } from './snapshot.ts';

/** How many figures and rows of other tables changed since the snapshot; 0 where nothing was released at all. */
export function unreleasedCount(evidence: Evidence, snapshot: string | undefined): number {
  if (snapshot === undefined) return 0;
  const former = readSnapshot(snapshot);
  const next = snapshotOf(evidence, '');
  const rows = Object.values(tableChanges(former, next));
  return (
    changesBetween(former, next).length +
    rows.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0)
  );
}
