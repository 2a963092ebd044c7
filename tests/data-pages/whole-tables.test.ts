import { describe, expect, test } from 'vitest';
import { tables } from '$lib/catalogue/generated/tables';
import { run } from '$lib/query/server/run';
import { askWholeTable } from '$lib/query/whole-table';

describe.each(tables)('the whole table $name', ({ name, rows, columns }) => {
  test('is answered row by row, column by column, always in the same order', async () => {
    const found = await askWholeTable(run, name);
    console.log(found[0], found.length);
  });
});
