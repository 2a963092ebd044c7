import { dataVersion, type BuiltTable } from './built-table.ts';
import { literal } from './literal.ts';

/** `tables.ts`: the data version and what each Parquet file holds. */
export function renderTables(tables: readonly BuiltTable[]): string {
  const entries = tables.map((table) => `  ${literal(table)}`);
  return `/** A hash over all tables: it changes with any byte of the data. */
export const dataVersion: string = ${literal(dataVersion(tables))};

/** The built tables: \`file\` under /data/, size in bytes, columns with SQL type and fixed unit. */
export const tables = [
${entries.join(',\n')}
] as const;

export type TableName = (typeof tables)[number]['name'];
`;
}
