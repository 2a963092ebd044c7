import { describe, expect, test } from 'vitest';
import { startEngine } from '$lib/query/server/engine';
import { tableSources } from '../../src/lib/query/server/table-sources';
import { isYear, offeredTables } from '../../src/lib/charts/offered-table';
import { firstChoice, settledChoice } from '../../src/lib/custom-charts/table/table-choice';
import { aggregates } from '../../src/lib/url-state/table-chart';
import { tableSql } from '../../src/lib/custom-charts/table/table-sql';

async function ask(sql: string, table: string) {
  const engine = await startEngine();
  const source = tableSources.get(table);
  if (source) await engine.load(table, source);
  return engine.run(sql);
}

describe('every table can be charted', () => {
  test.each(offeredTables.map((table) => [table.name, table] as const))('%s', async (name, table) => {
    expect(table.groups.length).toBeGreaterThan(0);
    const first = firstChoice(table);
    const rows = await ask(tableSql(first), name);
    const counted = rows.reduce((sum, row) => sum + Number(row['rows']), 0);
    expect(counted, 'every row is counted once').toBe(table.rows);
    for (const by of table.groups) {
      const settled = settledChoice(table, { ...first, by });
      const parted = await ask(tableSql(settled), name);
      expect(
        parted.reduce((sum, row) => sum + Number(row['rows']), 0),
        by
      ).toBe(table.rows);
    }
    for (const measure of aggregates)
      for (const of of table.numbers) {
        const settled = settledChoice(table, { ...first, measure, of });
        expect((await ask(tableSql(settled), name)).length).toBeGreaterThan(0);
      }
  });
});

test('money is never reckoned over two currencies', () => {
  const rounds = offeredTables.find(({ name }) => name === 'funding_rounds');
  if (!rounds) throw new RangeError('funding_rounds');
  const settled = settledChoice(rounds, {
    table: 'funding_rounds',
    measure: 'sum',
    of: 'amount',
    across: 'announced',
    by: 'stage'
  });
  expect(settled.by).toBe('currency');
  expect(settledChoice(rounds, { ...settled, measure: 'count', by: 'stage' }).by).toBe('stage');
});

test('figures of the evidence are counted, never added up', () => {
  expect(offeredTables.find(({ name }) => name === 'observations')?.numbers).toEqual([]);
});

test('what a table lacks is settled otherwise', () => {
  const [table] = offeredTables;
  if (!table) throw new RangeError('no table');
  const settled = settledChoice(table, { table: table.name, measure: 'sum', across: 'x"; DROP', by: 'y' });
  expect(settled).toEqual({ table: table.name, measure: 'count', across: firstChoice(table).across });
});

test('names cannot leave their quotes', () => {
  const sql = tableSql({ table: 'a"b', measure: 'max', of: 'c"d', across: 'e"f', by: 'g"h' });
  for (const name of ['"a""b"', '"c""d"', '"e""f"', '"g""h"']) expect(sql).toContain(name);
});

test('years come in their order, all else by size', () => {
  expect(isYear('announced')).toBe(true);
  expect(tableSql({ table: 't', measure: 'count', across: 'year' })).toMatch(/ORDER BY 1$/);
  expect(tableSql({ table: 't', measure: 'count', across: 'sector' })).toMatch(
    /ORDER BY 2 DESC NULLS LAST, 1$/
  );
});
