import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tables } from '$lib/catalogue/generated/tables';
import { tableXlsx } from '$lib/export/table-xlsx';
import { run } from '$lib/query/server/run';
import { queryWholeTable } from '$lib/query/questions/query-whole-table';

describe.each(tables.map((table) => [table.name, table] as const))('the workbook of %s', (name, table) => {
  test('holds each row and column with its type, read by another library', async () => {
    const rows: readonly object[] = await queryWholeTable(run, name);
    const file = await tableXlsx({ name, columns: table.columns, rows, cited: [['data version', 'x']] });
    const [sheet, about] = await readExcelFile(Buffer.from(await file.arrayBuffer()));
    const [heads = [], ...read] = sheet?.data ?? [];
    expect([sheet?.sheet, heads]).toEqual([name, table.columns.map((column) => column.name)]);
    expect(read).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const given: Readonly<Record<string, unknown>> = { ...row };
      const wanted = table.columns.map((column) => {
        const value = given[column.name] ?? null;
        return column.type === 'DATE' && typeof value === 'string'
          ? new Date(`${value}T00:00:00Z`)
          : value === ''
            ? null
            : value;
      });
      expect(read[index]).toEqual(wanted);
    }
    expect(about?.data.flat()).toContain('data version');
  });
});
