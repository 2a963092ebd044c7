import { cellOf, type Evidence } from '../rules/csv-record.ts';
import { knownFaults, type KnownFault } from '../rules/known-faults.ts';
import { rowRuleNames } from '../rules/row-rule-names.ts';
import type { Column, Reference } from '../schema/column.ts';
import type { Table } from '../schema/table.ts';
import { schema, tableNames } from '../schema.ts';
import { literal } from './literal.ts';

/** `contract.ts`: what each table was checked against, and the known faults that were let stand. */
export function renderContract(evidence: Evidence): string {
  const tables = tableNames.map(
    (name) => `  ${name}: ${literal(tableContract(schema[name], rowRuleNames(name)))}`
  );
  const faults = knownFaults.flatMap((fault) =>
    rowsOf(fault, evidence).map((row) => `  ${literal(shown(fault, row))}`)
  );
  return `import type { TableName } from './tables.ts';

/** What may stand in a column: \`values\` is a closed list, \`refers\` the table and column, or the kind of term, it must name. */
export interface ColumnContract {
  readonly type: 'text' | 'integer' | 'decimal' | 'date' | 'partial-date' | 'year';
  readonly optional: boolean;
  readonly list: boolean;
  readonly values: readonly string[] | null;
  readonly refers: string | null;
  readonly range: readonly [number, number] | null;
  /** The column of the same row that holds the unit. */
  readonly unitColumn: string | null;
  /** Counted by the build, not a cell of the CSV. */
  readonly derived: boolean;
}

/** \`unique\`: sets of columns whose values together stand once; \`rules\`: names of the rules over several cells. */
export interface TableContract {
  readonly file: string;
  readonly columns: Readonly<Record<string, ColumnContract>>;
  readonly unique: readonly (readonly string[])[];
  readonly rules: readonly string[];
}

/** A fault that was looked at and is let stand, because the evidence is not altered. */
export interface StandingFault {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  /** The check that found it. */
  readonly check: string;
  readonly why: string;
}

export const contract: Readonly<Record<TableName, TableContract>> = {
${tables.join(',\n')}
};

export const standingFaults: readonly StandingFault[] = [
${faults.join(',\n')}
];
`;
}

function tableContract(table: Table, rules: readonly string[]): unknown {
  const { file, columns, derived = {}, unique } = table;
  const cells = Object.entries(columns).map(([name, column]) => [name, columnContract(column)]);
  const counted = Object.keys(derived).map((name) => [name, columnContract({ type: 'integer' }, true)]);
  return { file, columns: Object.fromEntries([...cells, ...counted]), unique, rules };
}

function columnContract(column: Column, derived = false): unknown {
  return {
    type: column.type,
    optional: column.optional ?? false,
    list: column.list ?? false,
    values: column.oneOf ?? null,
    refers: column.refers ? target(column.refers) : null,
    range: column.range ?? null,
    unitColumn: column.unitColumn ?? null,
    derived
  };
}

function target(reference: Reference): string {
  return 'table' in reference ? `${reference.table}.${reference.column}` : `terms: ${reference.term}`;
}

function rowsOf({ table, cells }: KnownFault, evidence: Evidence): number[] {
  return evidence[table]
    .filter((record) => Object.entries(cells).every(([column, cell]) => cellOf(record, column) === cell))
    .map(({ row }) => row);
}

function shown({ table, column, found, check, why }: KnownFault, row: number): unknown {
  return { file: schema[table].file, row, column, found, check, why };
}
