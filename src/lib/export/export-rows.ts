import type { ExportRow, ExportModel } from '$lib/captions/export-model';

/** What a file holds: the rows of the view, or every statement of every date. */
export type ExportPart = 'view' | 'all';

/** The rows of a part. */
export function exportRows({ rows, statements }: ExportModel, part: ExportPart): readonly ExportRow[] {
  return part === 'all' ? statements : rows;
}
