import type { DuckDBConnection } from '@duckdb/node-api';
import { cellFinding } from '../rules/cell-finding.ts';
import { cellOf, type CsvRecord, type Evidence } from '../rules/csv-record.ts';
import { expectation } from '../rules/expectation.ts';
import { shown, type Finding } from '../rules/fault.ts';
import { knownOf } from '../rules/known.ts';
import { referenceFinding } from '../rules/reference-finding.ts';
import { wrongSql } from './cell-sql.ts';
import type { RegisterName } from './contract.ts';
import { FaultList, MOST_FAULTS } from './fault-list.ts';
import { textsSql, type RegisterSource } from './open-source.ts';
import { rowChecks } from './row-sql.ts';
import { scanCsv, type ScannedCsv } from './scan-csv.ts';
import { nameSql } from './sql-text.ts';

/** The faults of one table: how many, and the first of each kind, not in order. */
export interface TableFaults {
  readonly source: RegisterSource;
  readonly scanned: ScannedCsv | undefined;
  readonly found: FaultList;
  /** Whether its rows could be known: only then are others held against them. */
  readonly readable: boolean;
}

/** What is asked of a staged table: which records are wrong, and how that is said of one. */
interface Question {
  readonly whereSql: string;
  /** SQL of an earlier record that a fault speaks of. */
  readonly earlierSql?: string;
  find(record: CsvRecord, earlierRow: number): Finding;
}

/** The name under which a table's rows stand as texts, each with its number, while faults are looked for. */
export const stagedName = (name: RegisterName): string => nameSql(`staged_${name}`);

/**
 * Finds every fault of a source and its place: its form first, then its rows, which are staged as texts in the database of
 * the connection. That is slower than writing the table, and is done only where writing it failed.
 */
export async function findFaults(
  connection: DuckDBConnection,
  source: RegisterSource,
  evidence: Evidence
): Promise<TableFaults> {
  const { file, given, name } = source;
  const scanned = file.kind === 'csv' ? scanCsv(file.file, file.path, given.length) : undefined;
  if (scanned && !scanned.readable) return { source, scanned, found: scanned.faults, readable: false };
  const found = scanned?.faults ?? new FaultList();
  const numbered = `SELECT CAST(row_number() OVER () AS INTEGER) AS record, texts FROM (${textsSql(source, 'left-out')}) AS texts`;
  await connection.run(
    `CREATE OR REPLACE TABLE ${stagedName(name)} AS SELECT record, UNNEST(texts) FROM (${numbered})`
  );
  for (const question of questions(source, evidence)) await ask(connection, source, question, scanned, found);
  return { source, scanned, found, readable: true };
}

/** Asks a staged table one thing and adds what it finds. */
export async function ask(
  connection: DuckDBConnection,
  { file, table, name }: RegisterSource,
  { whereSql, earlierSql = 'NULL', find }: Question,
  scanned: Pick<ScannedCsv, 'lineOf'> | undefined,
  found: FaultList
): Promise<void> {
  const from = `FROM ${stagedName(name)} AS t WHERE ${whereSql}`;
  const total = Number((await connection.runAndReadAll(`SELECT count(*) ${from}`)).getRows()[0]?.[0] ?? 0);
  if (total === 0) return;
  const columns = Object.keys(table.columns);
  const rows = await connection.runAndReadAll(
    `SELECT record, ${earlierSql}, ${columns.map(nameSql).join(', ')} ${from} ORDER BY record LIMIT ${MOST_FAULTS}`
  );
  const rowOf = (record: unknown) => scanned?.lineOf(Number(record)) ?? Number(record);
  const faults = rows.getRows().map(([record, earlier, ...cells]) => {
    const row = rowOf(record);
    const texts = Object.fromEntries(columns.map((column, index) => [column, String(cells[index] ?? '')]));
    return { file: file.file, row, ...find({ row, cells: texts, whole: true }, rowOf(earlier)) };
  });
  found.addSome(faults, total);
}

function questions(source: RegisterSource, evidence: Evidence): Question[] {
  const { table, name, given } = source;
  const known = knownOf(evidence, new Set(['companies']));
  const wrong = (column: string) => {
    const rule = table.columns[column];
    return rule && given.includes(column) ? wrongSql(nameSql(column), rule, evidence) : 'false';
  };
  const alone = Object.entries(table.columns).map(([column, rule]): Question => ({
    whereSql: wrong(column),
    find: (record) => {
      const cell = cellOf(record, column);
      const finding = cellFinding(rule, cell) ?? referenceFinding(rule, cell, record, known);
      // RE2 and V8 may know different versions of Unicode: then SQL alone finds the cell wrong.
      return { column, ...(finding ?? { found: shown(cell), expected: expectation(rule) }) };
    }
  }));
  const together = rowChecks(name).map(({ needs, brokenSql, find }): Question => ({
    whereSql: [...needs.map((column) => `NOT (${wrong(column)})`), `(${brokenSql})`].join(' AND '),
    find: ({ cells }) =>
      find({ ...cells, status: cells['status'] || 'unknown' }, known) ?? {
        column: needs[0] ?? '',
        found: 'a row',
        expected: 'another'
      }
  }));
  return [...alone, ...together, ...uniqueQuestions(source, wrong)];
}

function uniqueQuestions({ table, name }: RegisterSource, wrong: (column: string) => string): Question[] {
  return table.unique.map((columns) => {
    const [column = ''] = columns;
    const sound = columns.map((one) => `NOT (${wrong(one)})`).join(' AND ');
    const alike = columns.map(nameSql).join(', ');
    const nth = `row_number() OVER (PARTITION BY ${alike} ORDER BY record) AS nth`;
    const again = `SELECT record FROM (SELECT record, ${nth} FROM ${stagedName(name)} WHERE ${sound}) WHERE nth > 1`;
    const same = columns.map((one) => `s.${nameSql(one)} = t.${nameSql(one)}`).join(' AND ');
    return {
      whereSql: `record IN (${again})`,
      earlierSql: `(SELECT min(s.record) FROM ${stagedName(name)} AS s WHERE ${same})`,
      find: (record, earlier) => ({
        column,
        found:
          columns.length === 1
            ? `${shown(cellOf(record, column))} as in row ${earlier}`
            : `the same as row ${earlier}`,
        expected: `${columns.join(', ')} to stand once`
      })
    };
  });
}

/** The rounds of companies that a register does not have; both tables are staged. */
export function strangerQuestion(): Question {
  return {
    whereSql: `company_id <> '' AND company_id NOT IN (SELECT company_id FROM ${stagedName('companies')})`,
    find: (record) => ({
      column: 'company_id',
      found: shown(cellOf(record, 'company_id')),
      expected: 'a company_id of the register'
    })
  };
}
