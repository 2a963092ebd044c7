import { shown, type Fault } from './fault.ts';

/**
 * What is wrong with a header: columns that are unknown, that stand twice, or that are missing. Order is free.
 * @param required the columns that may not be missing: all, unless it says otherwise.
 */
export function headerFaults(
  file: string,
  names: readonly string[],
  columns: readonly string[],
  required = columns
): Fault[] {
  const known = new Set(columns);
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const name of names) {
    if (!known.has(name))
      faults.push(headerFault(file, shown(name), `one of the columns ${columns.join(', ')}`));
    else if (seen.has(name))
      faults.push(headerFault(file, `the column ${name} twice`, `the column ${name} once`));
    seen.add(name);
  }
  for (const column of required) {
    if (!seen.has(column)) faults.push(headerFault(file, `no column ${column}`, `the column ${column}`));
  }
  return faults;
}

function headerFault(file: string, found: string, expected: string): Fault {
  return { file, row: 1, column: 'header', found, expected };
}
