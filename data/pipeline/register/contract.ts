import type { Column } from '../schema/column.ts';
import { schema } from '../schema.ts';
import type { Table } from '../schema/table.ts';
import { textSql } from './sql-text.ts';

/** The tables that an operator replaces. */
export type RegisterName = 'companies' | 'funding_rounds';

/** The id of the one document that an operator's rows come from: the register itself. */
export const OWN_SOURCE = 'register';

/** One table of a register as an operator must write it, and what stands for a cell that is left empty. */
export interface RegisterTable {
  readonly name: RegisterName;
  /** The file's name without its ending. */
  readonly base: string;
  /** Our contract, in which only the columns that an operator must fill are required. */
  readonly table: Table;
  /** SQL of what stands in an empty cell of a column that is never empty in the tables. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** A round's precision is how its date is written. */
export const precisionSql = "CASE length(announced) WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END";

const required: Readonly<Record<RegisterName, readonly string[]>> = {
  companies: ['company_id', 'name_en', 'sector'],
  funding_rounds: ['company_id', 'announced', 'amount', 'currency']
};

/** The contract of a register's tables. Two companies may bear one name, which in our own sample would be a mistake. */
export const registerTables: Readonly<Record<RegisterName, RegisterTable>> = {
  companies: {
    name: 'companies',
    base: 'companies',
    table: { ...loosened('companies'), unique: [['company_id']] },
    defaults: {
      // The register's own word, where it has no other.
      sector_as_stated: 'sector',
      hkstp_relation: "'none-known'",
      status: "'unknown'",
      unicorn: "'no'",
      source_ids: textSql(OWN_SOURCE)
    }
  },
  funding_rounds: {
    name: 'funding_rounds',
    base: 'funding-rounds',
    table: loosened('funding_rounds'),
    defaults: {
      precision: precisionSql,
      stage: "'undisclosed'",
      qualifier: "'exact'",
      source_id: textSql(OWN_SOURCE)
    }
  }
};

/** The columns that an operator must fill. */
export function requiredColumns({ table }: RegisterTable): string[] {
  return Object.entries(table.columns).flatMap(([name, { optional }]) => (optional ? [] : [name]));
}

function loosened(name: RegisterName): Table {
  const table: Table = schema[name];
  const columns = Object.entries(table.columns).map(([column, rule]): [string, Column] => [
    column,
    required[name].includes(column) ? rule : { ...rule, optional: true }
  ]);
  return { ...table, columns: Object.fromEntries(columns) };
}
