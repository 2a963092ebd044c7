import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../../data/pipeline/build/build-data.ts';
import type { Column } from '../../data/pipeline/schema/column.ts';
import { schema, tableNames, type TableName } from '../../data/pipeline/schema.ts';
import { outputs, temporaryFolder } from './workplace.ts';

const evidence = join(import.meta.dirname, '../fixture/evidence');
const root = temporaryFolder();
const again = temporaryFolder();

beforeAll(async () => {
  expect(await buildData({ evidence, out: root })).toMatchObject({ done: true });
});

describe.each(tableNames.map((name) => ({ name })))('$name', ({ name }) => {
  test('holds the CSV cell by cell, no row more and no row less', async () => {
    const written = csvRows(name).map((row) => storedRow(name, row));
    const built = (await parquetRows(name)).map((row) =>
      Object.keys(schema[name].columns).map((key) => day(row[key]))
    );
    expect(built.map((row) => JSON.stringify(row)).toSorted()).toEqual(
      written.map((row) => JSON.stringify(row)).toSorted()
    );
  });
});

test('an observation knows its line in the CSV and the decimals that its source states', async () => {
  const lines = csvRows('observations');
  for (const row of await parquetRows('observations')) {
    const line = lines[Number(row.row) - 2];
    expect(line?.value).toBe(Number(row.value).toFixed(Number(row.decimals)));
    expect([line?.series, line?.source_id, line?.note || null]).toEqual([
      row.series,
      row.source_id,
      row.note
    ]);
  }
});

test('observations are sorted by series, entity, dimension, category and end', async () => {
  const keys = (await parquetRows('observations')).map(({ series, entity, dimension, category, end }) =>
    [series, entity, dimension, category, day(end)].join('\u0001')
  );
  expect(keys).toEqual(keys.toSorted());
});

test('cities keep their official order', async () => {
  const built = await parquetRows('cities');
  expect(built.map(({ city }) => city)).toEqual(csvRows('cities').map(({ city }) => city));
});

test('full days are DATE, numbers are numeric, partial dates stay text, and pages are ZSTD', async () => {
  const { schema: types, row_groups } = await parquetMetadataAsync(await bytes('observations'));
  const typeOf = new Map(types.map(({ name, type, converted_type }) => [name, converted_type ?? type]));
  expect(['start', 'end', 'value', 'row', 'decimals', 'note'].map((name) => typeOf.get(name))).toEqual([
    'DATE',
    'DATE',
    'DOUBLE',
    'INT_32',
    'INT_32',
    'UTF8'
  ]);
  const codecs = row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec));
  expect(new Set(codecs)).toEqual(new Set(['ZSTD']));
  const milestones = await parquetMetadataAsync(await bytes('milestones'));
  expect(milestones.schema.find(({ name }) => name === 'date')?.converted_type).toBe('UTF8');
});

test('two builds of the same evidence are the same bytes', async () => {
  await buildData({ evidence, out: again });
  expect(outputs(again)).toEqual(outputs(root));
});

function bytes(name: TableName): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = readFileSync(join(root, 'static/data', `${name}.parquet`));
  return Promise.resolve(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
}

async function parquetRows(name: TableName): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: await bytes(name), compressors });
}

function csvRows(name: TableName): Record<string, string>[] {
  return parse(readFileSync(join(evidence, schema[name].file)), { columns: true });
}

/* Repeats the contract of a cell here, so that the build does not check itself. */
function storedRow(name: TableName, row: Record<string, string>): unknown[] {
  const columns: readonly [string, Column][] = Object.entries(schema[name].columns);
  return columns.map(([column, { type }]) => {
    const cell = row[column] ?? '';
    if (cell === '') return column === 'dimension' || column === 'category' ? '' : null;
    return type === 'integer' || type === 'decimal' || type === 'year' ? Number(cell) : cell;
  });
}

/* hyparquet returns a DATE as midnight UTC. */
function day(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
}
