import { tableCsv } from '$lib/export/table-csv';
import type { QueryResult } from '$lib/query/ad-hoc/query-result';

export type ResultFormat = 'csv' | 'json' | 'xlsx' | 'parquet';
export const resultFormats: readonly ResultFormat[] = ['csv', 'json', 'xlsx', 'parquet'];

/**
 * A result as a file; the code that writes it is fetched on request. Duplicate column names are numbered.
 * @param sheet the name of a workbook's first sheet.
 */
export async function resultFile(answer: QueryResult, format: ResultFormat, sheet: string): Promise<Blob> {
  const names = distinct(answer.columns.map(({ name }) => name));
  switch (format) {
    case 'csv':
      return new Blob([tableCsv(names, objects(answer, names))], { type: 'text/csv' });
    case 'json': {
      const rows = objects(answer, names).map((row) => JSON.stringify(row));
      return new Blob([`[\n${rows.join(',\n')}\n]\n`], { type: 'application/json' });
    }
    case 'xlsx':
      return (await import('./result-workbook')).resultWorkbook(answer, names, sheet);
    case 'parquet':
      return (await import('./result-parquet')).resultParquet(answer, names);
  }
}

function objects(
  { rows }: QueryResult,
  names: readonly string[]
): Record<string, string | number | boolean | null>[] {
  return rows.map((row) =>
    Object.fromEntries(
      names.map((name, at) => {
        const value = row[at] ?? null;
        return [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : value];
      })
    )
  );
}

function distinct(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 1; used.has(free); number++) free = `${name}_${number}`;
    used.add(free);
    return free;
  });
}
