import type { TableName } from '../schema.ts';
import { cellOf, type CsvRecord, type Evidence } from './csv-record.ts';

/** What the rules may ask about other tables. A table that could not be read answers yes: it has faults of its own. */
export interface Known {
  has(table: TableName, column: string, value: string): boolean;
  term(kind: string, slug: string): boolean;
  termUnder(kind: string, slug: string, parent: string): boolean;
  /** The entity that this one is part of, '' for none. */
  parentOf(entity: string): string;
  /** Measure and nature of a series, undefined where it is unknown. */
  series(id: string): { readonly measure: string; readonly nature: string } | undefined;
  /** When a source was published, '' where unknown. */
  published(sourceId: string): string;
}

/** The look-ups over evidence as read, before it is known to be right. */
export function knownOf(evidence: Evidence, unreadable: ReadonlySet<TableName>): Known {
  const values = new Map<string, Set<string>>();
  const kinds = new Set(evidence.terms.map(({ cells }) => key(cells.kind, cells.slug)));
  const children = new Set(evidence.terms.map(({ cells }) => key(cells.kind, cells.slug, cells.parent)));
  const parents = new Map(
    evidence.terms.flatMap(({ cells }) =>
      cells.kind === 'entity' ? [[cells.slug, cells.parent] as const] : []
    )
  );
  const series = new Map(evidence.series.map(({ cells }) => [cells.series, cells]));
  const published = new Map(evidence.sources.map(({ cells }) => [cells.source_id, cells.published]));

  return {
    has: (table, column, value) => {
      const name = key(table, column);
      const known = values.get(name) ?? columnValues(evidence[table], column);
      values.set(name, known);
      return unreadable.has(table) || known.has(value);
    },
    term: (kind, slug) => unreadable.has('terms') || kinds.has(key(kind, slug)),
    termUnder: (kind, slug, parent) => unreadable.has('terms') || children.has(key(kind, slug, parent)),
    parentOf: (entity) => parents.get(entity) ?? '',
    series: (id) => series.get(id),
    published: (sourceId) => published.get(sourceId) ?? ''
  };
}

function columnValues(records: readonly CsvRecord[], column: string): Set<string> {
  return new Set(records.map((record) => cellOf(record, column)));
}

function key(...parts: readonly string[]): string {
  return parts.join('\u0000');
}
