import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '$lib/catalogue/generated/contract';
import { tables } from '$lib/catalogue/generated/tables';
import { run } from '$lib/query/server/run';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';
import { expectGolden, rowsText } from '../charts/golden-file';

const golden = join(import.meta.dirname, 'golden');

describe.each(tables)('the whole table $name', ({ name, rows, columns }) => {
  test('is answered row by row, column by column, always in the same order', async () => {
    const found = await queryWholeTable(run, name);
    expect(found).toHaveLength(rows);
    const names = columns.map((column) => column.name);
    expect(Object.keys(found[0] ?? {})).toEqual(names);
    expect(Object.keys(contract[name].columns)).toEqual(names);
    const sha256 = createHash('sha256').update(rowsText(found)).digest('hex');
    const ends = [...found.slice(0, 2), ...found.slice(-1)];
    expectGolden(join(golden, `${name}.json`), rowsText([{ rows, sha256 }, ...ends]), 'what the table holds');
  });
});
