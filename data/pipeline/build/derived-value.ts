import { cellOf, type CsvRecord } from '../rules/csv-record.ts';
import type { Derivation } from '../schema/table.ts';

/** A derived integer: the line of the CSV where the row starts, or how many decimals a cell states ("0.80" → 2). */
export function derivedValue(derivation: Derivation, record: CsvRecord): number {
  if (derivation.from === 'line') return record.row;
  const [, decimals = ''] = cellOf(record, derivation.column).split('.');
  return decimals.length;
}
