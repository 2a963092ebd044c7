import { createHash } from 'node:crypto';
import { cellOf, type CsvRecord, type Evidence } from '../rules/csv-record.ts';
import { schema, tableNames, type TableName } from '../schema.ts';
import { figureCells, type ReleasedFigure } from './version.ts';

/** What the last released version held, as far as the next one must know it to tell what changed. */
export interface Snapshot {
  readonly version: string;
  /** Each figure with a hash over what is told of it besides: its place in the document and its note. */
  readonly figures: readonly (readonly [figure: ReleasedFigure, words: string])[];
  /** Hashes of the rows of the other tables by their keys. */
  readonly tables: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
}

/** The snapshot of checked evidence. */
export function snapshotOf(evidence: Evidence, version: string): Snapshot {
  const others = tableNames.filter((name) => name !== 'observations');
  return {
    version,
    figures: evidence.observations.map((record) => [
      figureOf(record),
      hashOf([cellOf(record, 'locator'), cellOf(record, 'note')])
    ]),
    tables: Object.fromEntries(others.map((name) => [name, rowsOf(name, evidence[name])]))
  };
}

/** A snapshot as text: one row a line, so that its history can be read line by line. */
export function snapshotText({ version, figures, tables }: Snapshot): string {
  const rows = figures.map(([figure, words]) =>
    JSON.stringify([...figureCells.map((cell) => figure[cell]), words])
  );
  const others = Object.entries(tables).map(
    ([name, hashes]) =>
      `${JSON.stringify(name)}: {\n${Object.entries(hashes)
        .map((pair) => pair.map((part) => JSON.stringify(part)).join(': '))
        .join(',\n')}\n}`
  );
  return `{\n"version": ${JSON.stringify(version)},\n"figures": [\n${rows.join(',\n')}\n],\n"tables": {\n${others.join(',\n')}\n}\n}\n`;
}

/** Reads what snapshotText wrote. @throws SyntaxError or TypeError on any other text. */
export function readSnapshot(text: string): Snapshot {
  // The parse boundary: the file is written by snapshotText alone; the rules hold it against its version.
  const { version, figures, tables } = JSON.parse(text) as Omit<Snapshot, 'figures'> & {
    readonly figures: readonly (readonly string[])[];
  };
  return {
    version,
    figures: figures.map((cells) => [
      Object.fromEntries(figureCells.map((cell, index) => [cell, cells[index] ?? ''])) as ReleasedFigure,
      cells[figureCells.length] ?? ''
    ]),
    tables
  };
}

function figureOf(record: CsvRecord): ReleasedFigure {
  return Object.fromEntries(figureCells.map((cell) => [cell, cellOf(record, cell)])) as ReleasedFigure;
}

/** A key that stands twice, in a table where rows may repeat, is counted on. */
function rowsOf(name: TableName, records: readonly CsvRecord[]): Record<string, string> {
  const [key = []] = schema[name].unique as readonly (readonly string[])[];
  const rows: Record<string, string> = {};
  for (const record of records) {
    const base = key.map((column) => cellOf(record, column)).join('|');
    let unique = base;
    for (let count = 2; unique in rows; count += 1) unique = `${base}#${count}`;
    rows[unique] = hashOf(Object.values(record.cells));
  }
  return rows;
}

function hashOf(cells: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 8);
}
