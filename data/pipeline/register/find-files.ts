import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../rules/fault.ts';
import type { RegisterName } from './contract.ts';

export const CONFIG = 'register.json';

/** A file with rows of a register. */
export interface RegisterFile {
  readonly name: RegisterName;
  readonly kind: 'csv' | 'parquet';
  /** As faults call it, and where it lies. */
  readonly file: string;
  readonly path: string;
}

/** What a register's folder holds. A register has companies; it may have no rounds. */
export interface RegisterFolder {
  readonly files: readonly RegisterFile[];
  readonly faults: readonly Fault[];
}

const bases: Readonly<Record<string, RegisterName>> = {
  companies: 'companies',
  'funding-rounds': 'funding_rounds'
};
const expected = `${CONFIG}, companies.csv or .parquet, and perhaps funding-rounds.csv or .parquet`;

/** Looks through the folder that an operator named. Faults: it is missing, or a table is, stands twice or is unknown. */
export function findFiles(folder: string): RegisterFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { files: [], faults: [fault(folder, 'no such folder', `a folder with ${expected}`)] };
  const names = readdirSync(folder)
    .filter((name) => /\.(csv|parquet)$/.test(name))
    .toSorted();
  const files = names.flatMap((file): RegisterFile[] => {
    const [, base = '', kind] = /^(.*)\.(csv|parquet)$/.exec(file) ?? [];
    const name = bases[base];
    return name ? [{ name, kind: kind === 'csv' ? 'csv' : 'parquet', file, path: join(folder, file) }] : [];
  });
  const faults = [
    ...(existsSync(join(folder, CONFIG))
      ? []
      : [fault(CONFIG, 'no such file', 'a file as in data/register/template')]),
    ...(files.some(({ name }) => name === 'companies')
      ? []
      : [fault('companies.csv', 'no such file', 'companies.csv or companies.parquet')]),
    ...Object.values(bases).flatMap((name) => {
      const [first, second] = files.filter((one) => one.name === name);
      return first && second ? [fault(second.file, `${first.file} as well`, 'one file for a table')] : [];
    }),
    ...names
      .filter((file) => !files.some((one) => one.file === file))
      .map((file) => fault(file, 'a table that a register does not have', expected))
  ];
  return { files, faults };
}

function fault(file: string, found: string, expectedThere: string): Fault {
  return { file, row: 1, column: 'file', found, expected: expectedThere };
}
