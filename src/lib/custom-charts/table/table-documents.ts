import { citedDocument } from '$lib/catalogue/cited-document';
import type { Locale } from '$lib/format/locale';
import { identifier } from '$lib/query/engine/sql-text';
import { tableSources } from '$lib/query/browser/table-sources';
import { startEngine } from '$lib/query/browser/engine';
import type { ExportSource } from '$lib/captions/export-model';
import type { OfferedTable } from '$lib/charts/offered-table';
import sql from './table-documents.sql?raw';

/** A document that rows of a table name, with the number of rows. */
export interface TableDocument extends ExportSource {
  readonly rows: number;
}

const known = new Map<string, Promise<TableDocument[]>>();

/** The documents of a site table, the most frequent first; empty where its rows name none. Cached for the visit. */
export function tableDocuments(
  { name, documents, localFile }: OfferedTable,
  locale: Locale
): Promise<TableDocument[]> {
  if (localFile || (documents === undefined && name !== 'sources')) return Promise.resolve([]);
  const documentsOf = known.get(name) ?? ask(name, documents ?? 'source_id', locale);
  known.set(name, documentsOf);
  documentsOf.catch(() => known.delete(name));
  return documentsOf;
}

async function ask(name: string, column: string, locale: Locale): Promise<TableDocument[]> {
  const engine = await startEngine();
  for (const table of new Set([name, 'sources'])) {
    const source = tableSources.get(table);
    if (source) await engine.load(table, source);
  }
  const rows = await engine.run(documentsSql(name, column));
  return rows.map((row) => {
    const text = (key: string) => String(row[key] ?? '');
    return {
      ...citedDocument(
        {
          title: text('title'),
          title_original: text('title_original'),
          publisher: text('publisher'),
          publisher_zh_hant: text('publisher_zh_hant'),
          publisher_zh_hans: text('publisher_zh_hans'),
          url: text('url'),
          language: text('language')
        },
        locale
      ),
      published: text('published'),
      // The data build checked it against its closed list.
      tier: text('tier') as ExportSource['tier'],
      rows: Number(row['rows'])
    };
  });
}

/** A cell may name several documents, separated by semicolons. */
function documentsSql(table: string, column: string): string {
  return sql
    .replaceAll('"the table"', () => identifier(table))
    .replaceAll('"the column"', () => identifier(column));
}
