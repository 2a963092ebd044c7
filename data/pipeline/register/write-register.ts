import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { withDatabase } from '../build/with-database.ts';
import type { Evidence } from '../rules/csv-record.ts';
import type { Fault } from '../rules/fault.ts';
import { registerTables, type RegisterName } from './contract.ts';
import { MOST_FAULTS } from './fault-list.ts';
import { ask, findFaults, stagedName, strangerQuestion, type TableFaults } from './find-faults.ts';
import type { RegisterFile } from './find-files.ts';
import { openSource, type RegisterSource } from './open-source.ts';
import { nameSql, textSql } from './sql-text.ts';
import { writeTable } from './write-table.ts';

/** With what the process needs besides, it stays below two gigabytes; what does not fit goes to the disk meanwhile. */
const MEMORY = '1200MB';
const MOST_THREADS = 4;

/** What was written: how many rows each table has, and whether any company has its founding year. Or the faults. */
export interface WrittenRegister {
  readonly rows: Readonly<Record<RegisterName, number>>;
  readonly founded: number;
  readonly faults: readonly Fault[];
  /** How many faults there are: more than `faults` where there are very many. */
  readonly total: number;
}

/** The threads and the memory that DuckDB gets to write a register. */
export function registerSettings(): { readonly threads: string; readonly memory_limit: string } {
  return { threads: String(Math.min(availableParallelism(), MOST_THREADS)), memory_limit: MEMORY };
}

/**
 * Checks a register's files and writes `companies.parquet` and `funding_rounds.parquet` into a folder that exists.
 * Files that are right are read once; only where something is wrong is each fault looked for.
 * @param work a folder for what does not fit in memory; it is removed at the end.
 */
export async function writeRegister(
  files: readonly RegisterFile[],
  evidence: Evidence,
  folder: string,
  work: string
): Promise<WrittenRegister> {
  mkdirSync(work, { recursive: true });
  const settings = { ...registerSettings(), temp_directory: work };
  try {
    return await withDatabase(join(work, 'register.duckdb'), settings, (connection) =>
      write(connection, files, evidence, folder)
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function write(
  connection: DuckDBConnection,
  files: readonly RegisterFile[],
  evidence: Evidence,
  folder: string
): Promise<WrittenRegister> {
  const sources: RegisterSource[] = [];
  const header: Fault[] = [];
  for (const file of files) {
    const source = await openSource(connection, file, registerTables[file.name]);
    if ('faults' in source) header.push(...source.faults);
    else sources.push(source);
  }
  const pathOf = (name: RegisterName) => join(folder, `${name}.parquet`);
  const failure = header.length > 0 ? 'header' : await tryWriting(connection, sources, evidence, pathOf);
  if (failure) {
    const wrong = await allFaults(connection, sources, evidence, header);
    if (wrong.total > 0) return { rows: { companies: 0, funding_rounds: 0 }, founded: 0, ...wrong };
    // A hash that two keys share looks like a key that stands twice, and is none: the table is right.
    if (failure instanceof Error) throw failure;
  }
  return { ...(await counted(connection, sources, pathOf)), faults: [], total: 0 };
}

/** @returns what is wrong: an error that ended the writing, or 'keys' where keys may stand twice or name nothing. */
async function tryWriting(
  connection: DuckDBConnection,
  sources: readonly RegisterSource[],
  evidence: Evidence,
  pathOf: (name: RegisterName) => string
): Promise<Error | 'keys' | undefined> {
  try {
    for (const source of sources) await writeTable(connection, source, evidence, pathOf(source.name));
  } catch (error) {
    // Whatever stopped it is looked for again, and thrown if it cannot be found.
    return error instanceof Error ? error : new Error(String(error));
  }
  for (const { name, table } of sources) {
    const key = `hash(${(table.unique[0] ?? []).map(nameSql).join(', ')})`;
    const from = `FROM read_parquet(${textSql(pathOf(name))})`;
    const none = name === 'companies' ? 'count(*) = 0 OR' : '';
    if (await isTrue(connection, `SELECT ${none} count(*) > count(DISTINCT ${key}) ${from}`)) return 'keys';
  }
  if (!sources.some(({ name }) => name === 'funding_rounds')) return undefined;
  const rounds = `read_parquet(${textSql(pathOf('funding_rounds'))}) AS f`;
  const companies = `read_parquet(${textSql(pathOf('companies'))}) AS c`;
  const strangers = `SELECT count(*) > 0 FROM ${rounds} ANTI JOIN ${companies} ON c.company_id = f.company_id`;
  return (await isTrue(connection, strangers)) ? 'keys' : undefined;
}

async function allFaults(
  connection: DuckDBConnection,
  sources: readonly RegisterSource[],
  evidence: Evidence,
  header: readonly Fault[]
): Promise<{ faults: Fault[]; total: number }> {
  const tables: TableFaults[] = [];
  for (const source of sources) tables.push(await findFaults(connection, source, evidence));
  const [companies, rounds] = (['companies', 'funding_rounds'] as const).map((name) =>
    tables.find((one) => one.source.name === name && one.readable)
  );
  if (companies && rounds)
    await ask(connection, rounds.source, strangerQuestion(), rounds.scanned, rounds.found);
  if (companies && companies.found.total === 0 && (await isEmpty(connection)))
    companies.found.add({
      file: companies.source.file.file,
      row: 1,
      column: 'file',
      found: 'no rows',
      expected: 'a company at the least'
    });
  const order = ({ file, row }: Fault, other: Fault) =>
    file === other.file ? row - other.row : file < other.file ? -1 : 1;
  const faults = [...header, ...tables.flatMap(({ found }) => found.kept)].sort(order);
  const total = header.length + tables.reduce((sum, { found }) => sum + found.total, 0);
  return { faults: faults.slice(0, MOST_FAULTS), total };
}

function isEmpty(connection: DuckDBConnection): Promise<boolean> {
  return isTrue(connection, `SELECT count(*) = 0 FROM ${stagedName('companies')}`);
}

async function counted(
  connection: DuckDBConnection,
  sources: readonly RegisterSource[],
  pathOf: (name: RegisterName) => string
): Promise<Pick<WrittenRegister, 'rows' | 'founded'>> {
  const count = async (name: RegisterName, column: string) => {
    if (!sources.some((source) => source.name === name)) return 0;
    const sql = `SELECT count(${column}) FROM read_parquet(${textSql(pathOf(name))})`;
    return Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0]);
  };
  return {
    rows: { companies: await count('companies', '*'), funding_rounds: await count('funding_rounds', '*') },
    founded: await count('companies', 'founded')
  };
}

async function isTrue(connection: DuckDBConnection, sql: string): Promise<boolean> {
  return (await connection.runAndReadAll(sql)).getRows()[0]?.[0] === true;
}
