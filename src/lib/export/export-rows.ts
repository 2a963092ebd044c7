import type { TakenRow, Takeaway } from '$lib/captions/export-model';

/** What of a chart a file holds: the rows of the view, or every statement of every date. */
export type TakenPart = 'view' | 'all';

/** The rows of a part. */
export function takenRows({ rows, statements }: Takeaway, part: TakenPart): readonly TakenRow[] {
  return part === 'all' ? statements : rows;
}
