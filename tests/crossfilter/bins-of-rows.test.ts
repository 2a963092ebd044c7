import { describe, expect, test } from 'vitest';
import { explored } from '$lib/query/crossfilter/explored';
import { statementOf } from '$lib/query/engine/sql-text';
import { columnsRead } from '$lib/query/engine/columns-read';
import { defineQuery } from '$lib/query/engine/query';
import { run } from '$lib/query/server/run';
import { tables } from '$lib/catalogue/generated/tables';

describe.each(Object.values(explored))('what views bin of $id', ({ id, rows, bins, views, summed }) => {
  const columns = [...views.map((view) => `"${view.id}"`), ...(summed ? [summed] : [])].join(', ');

  test('is what the rows of the table hold', async () => {
    const [all, few] = [rows, bins].map((sql) => `SELECT ${columns} FROM (${statementOf(sql)})`);
    const different = `SELECT CAST(count(*) AS INTEGER) AS n FROM ((${all} EXCEPT ALL ${few}) UNION ALL (${few} EXCEPT ALL ${all}))`;
    const query = defineQuery({ sql: different, columns: { n: 'number' } });
    expect(await run(query, summed ? ['HKD'] : [])).toEqual([{ n: 0 }]);
  });

  test('names neither names nor documents', () => {
    const table = id === 'companies' ? 'companies' : 'funding_rounds';
    const known = tables.find(({ name }) => name === table)?.columns.map((column) => column.name) ?? [];
    const read = columnsRead(bins, table, known);
    expect(read).toEqual(
      {
        companies: ['sector', 'city', 'founded', 'hkstp_relation'],
        rounds: ['company_id', 'announced', 'stage', 'amount', 'currency', 'qualifier']
      }[id]
    );
  });
});
