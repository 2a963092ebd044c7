import type { Table } from '../schema/table.ts';
import { cellFinding } from './cell-finding.ts';
import { cellOf, type CsvRecord } from './csv-record.ts';
import type { Fault } from './fault.ts';
import type { Known } from './known.ts';
import { referenceFinding } from './reference-finding.ts';

/** What is wrong with the cells of a table, each on its own: at most one fault a cell. */
export function cellFaults(table: Table, records: readonly CsvRecord[], known: Known): Fault[] {
  const columns = Object.entries(table.columns);
  return records.flatMap((record) => {
    if (!record.whole) return [];
    return columns.flatMap(([name, column]) => {
      const cell = cellOf(record, name);
      const finding = cellFinding(column, cell) ?? referenceFinding(column, cell, record, known);
      return finding ? [{ file: table.file, row: record.row, column: name, ...finding }] : [];
    });
  });
}
