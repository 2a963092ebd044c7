import { countOf } from '$lib/register/count';
import type { RegisterRow } from '$lib/register/row';

/**
 * The rows to list under a mark. Rows that stand for several are merged: their documents without duplicates, and how
 * many rows of the register they are.
 */
export function sourcedRows(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const [first] = rows;
  if (!first || !rows.some(({ count }) => count !== undefined)) return rows;
  const documents = new Map(
    rows.flatMap((row) => row.documents.map((document) => [`${document.url} ${document.title}`, document]))
  );
  return [
    {
      id: first.id,
      name: '',
      groups: {},
      year: undefined,
      note: '',
      documents: [...documents.values()],
      count: countOf(rows)
    }
  ];
}
