import type { Column, Reference } from '../schema/column.ts';
import type { CellFinding } from './cell-finding.ts';
import { cellOf, type CsvRecord } from './csv-record.ts';
import { named } from './expectation.ts';
import { shown } from './fault.ts';
import type { Known } from './known.ts';
import { slugOf } from './slug-of.ts';

/** What is wrong with the things that a cell names: a key that no row of the other table has, or a term unheard of. */
export function referenceFinding(column: Column, cell: string, record: CsvRecord, known: Known): CellFinding {
  const { refers } = column;
  if (!refers || cell === '') return null;
  const unknown = (column.list ? cell.split(';') : [cell]).find(
    (value) => !names(refers, value, record, known)
  );
  if (unknown === undefined) return null;
  const under = 'under' in refers ? ` under the ${refers.under} ${shown(cellOf(record, refers.under))}` : '';
  return { found: shown(unknown), expected: named(column) + under };
}

function names(refers: Reference, value: string, record: CsvRecord, known: Known): boolean {
  if ('table' in refers) return known.has(refers.table, refers.column, value);
  if (refers.under === undefined) return known.term(refers.term, refers.byName ? slugOf(value) : value);
  const parent = cellOf(record, refers.under);
  // An unknown parent is a fault of its own column; to blame the child as well would say it twice.
  return !known.term(refers.under, parent) || known.termUnder(refers.term, value, parent);
}
