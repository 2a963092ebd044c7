import type { Column } from '../schema/column.ts';

/** A checked cell as the value that is stored: numbers parsed, empty as NULL, or as '' where the contract says so. */
export function cellValue(column: Column, cell: string): string | number | null {
  if (cell === '') return column.emptyAs ?? null;
  const numeric = column.type === 'integer' || column.type === 'decimal' || column.type === 'year';
  return numeric ? Number(cell) : cell;
}
