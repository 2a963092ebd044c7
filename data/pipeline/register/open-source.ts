import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../rules/fault.ts';
import { headerFaults } from '../rules/header-faults.ts';
import type { Column } from '../schema/column.ts';
import { requiredColumns, type RegisterTable } from './contract.ts';
import { csvHeader } from './csv-header.ts';
import type { RegisterFile } from './find-files.ts';
import { nameSql, textSql } from './sql-text.ts';

/** A file of a register whose header is right. */
export interface RegisterSource extends RegisterTable {
  readonly file: RegisterFile;
  /** The columns that the file has, in its order. */
  readonly given: readonly string[];
  /** SQL after FROM; rows in which the number of cells is wrong are an error, or are left out. */
  from(wrongRows: 'refused' | 'left-out'): string;
  /** SQL of a given column's cell as text; NULL or '' where it is empty. */
  cellSql(column: string): string;
}

/** SQL of the rows of a source: each column of the contract as text, '' where the cell is empty or the file has none. */
export function textsSql(source: RegisterSource, wrongRows: 'refused' | 'left-out'): string {
  const cells = Object.keys(source.table.columns).map((column) => {
    const cell = source.given.includes(column) ? `coalesce(${source.cellSql(column)}, '')` : "''";
    return `${cell} AS ${nameSql(column)}`;
  });
  return `SELECT ${cells.join(', ')} FROM ${source.from(wrongRows)}`;
}

/** Looks at a file's header. @returns its source, or what the header has wrong. */
export async function openSource(
  connection: DuckDBConnection,
  file: RegisterFile,
  table: RegisterTable
): Promise<RegisterSource | { readonly faults: readonly Fault[] }> {
  return file.kind === 'csv' ? openCsv(file, table) : openParquet(connection, file, table);
}

function openCsv(
  file: RegisterFile,
  table: RegisterTable
): RegisterSource | { readonly faults: readonly Fault[] } {
  const header = csvHeader(file.file, file.path);
  if ('faults' in header) return header;
  const { names } = header;
  const faults = namesFaults(file, names, table);
  if (faults.length > 0) return { faults };
  const columns = names.map((name) => `${textSql(name)}: 'VARCHAR'`).join(', ');
  const form = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${columns}}`;
  return {
    ...table,
    file,
    given: names,
    from: (wrongRows) =>
      `read_csv(${textSql(file.path)}, ${form}, ignore_errors = ${wrongRows === 'left-out'})`,
    cellSql: nameSql
  };
}

async function openParquet(
  connection: DuckDBConnection,
  file: RegisterFile,
  table: RegisterTable
): Promise<RegisterSource | { readonly faults: readonly Fault[] }> {
  const from = `read_parquet(${textSql(file.path)})`;
  const types = await parquetTypes(connection, from);
  const at = { file: file.file, row: 1 };
  if (!types)
    return {
      faults: [{ ...at, column: 'file', found: 'what is no Parquet file', expected: 'a whole Parquet file' }]
    };
  const names = [...types.keys()];
  const casts = new Map(
    names.map((name) => [name, castSql(name, types.get(name) ?? '', table.table.columns[name])])
  );
  const faults = [
    ...namesFaults(file, names, table),
    ...names
      .filter((name) => table.table.columns[name] && casts.get(name) === undefined)
      .map((column) => ({
        ...at,
        column,
        found: `the type ${types.get(column)}`,
        expected: 'a text, a number or a date'
      }))
  ];
  if (faults.length > 0) return { faults };
  return { ...table, file, given: names, from: () => from, cellSql: (column) => casts.get(column) ?? 'NULL' };
}

function namesFaults({ file }: RegisterFile, names: readonly string[], table: RegisterTable): Fault[] {
  return headerFaults(file, names, Object.keys(table.table.columns), requiredColumns(table));
}

async function parquetTypes(
  connection: DuckDBConnection,
  from: string
): Promise<Map<string, string> | undefined> {
  try {
    const rows = (await connection.runAndReadAll(`DESCRIBE FROM ${from}`)).getRows();
    return new Map(rows.map(([name, type]) => [String(name), String(type)]));
  } catch {
    // DuckDB has one error for whatever is no Parquet: it becomes the fault of the file.
    return undefined;
  }
}

const written = /^(VARCHAR|DATE|(U?(TINY|SMALL|BIG|HUGE)INT)|U?INTEGER|DECIMAL\(.*\))$/;

/** How a typed column becomes the text that a CSV file would hold; undefined where none is meant. */
function castSql(name: string, type: string, column: Column | undefined): string | undefined {
  const cell = nameSql(name);
  if (type === 'VARCHAR') return cell;
  if (type === 'VARCHAR[]' && column?.list) return `array_to_string(${cell}, ';')`;
  // A float would be written with an exponent.
  if (type === 'DOUBLE' || type === 'FLOAT') return `CAST(CAST(${cell} AS DOUBLE) AS VARCHAR)`;
  return written.test(type) ? `CAST(${cell} AS VARCHAR)` : undefined;
}
