import type { CsvRecord } from './csv-record.ts';
import { shown, type Fault } from './fault.ts';

/** The positions of each list must run 1, 2, 3, … without a gap; each position whose forerunner is missing is a fault. */
export function listFaults(file: string, records: readonly CsvRecord<'list' | 'position'>[]): Fault[] {
  const present = new Set(records.map(({ cells }) => `${cells.list} ${cells.position}`));
  return records.flatMap(({ row, cells: { list, position } }) => {
    const before = Number(position) - 1;
    if (!(before > 0) || present.has(`${list} ${before}`)) return [];
    return [
      {
        file,
        row,
        column: 'position',
        found: shown(position),
        expected: `${before} before it in the list ${list}`
      }
    ];
  });
}
