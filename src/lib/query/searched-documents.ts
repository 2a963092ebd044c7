import { defineQuery, type RowOf } from './query';
import type { Run } from './run';
import sql from './sql/searched-documents.sql?raw';

export const searchedDocuments = defineQuery({
  sql,
  columns: { source_id: 'string', title: 'string', publisher: 'string', published: 'string?' }
});

/** Every document by its id. */
export function askSearchedDocuments(run: Run): Promise<RowOf<typeof searchedDocuments>[]> {
  return run(searchedDocuments);
}
