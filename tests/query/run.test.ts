import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/query/engine/engine';
import { defineQuery } from '../../src/lib/query/engine/query';
import { createRun } from '../../src/lib/query/engine/run';

const sources = new Map(
  ['series', 'sources', 'sites', 'observations'].map((name) => [name, { at: name, bytes: 1 }])
);

/** The tables that a run loads before its SQL; the engine returns one row. */
async function loadedBy(sql: string): Promise<string[]> {
  const loaded: string[] = [];
  const engine: Omit<Engine, 'numbers'> = {
    run: () => Promise.resolve([{ n: 1 }]),
    load: (table) => Promise.resolve(void loaded.push(table)),
    drop: () => Promise.resolve(),
    close: () => Promise.resolve()
  };
  const run = createRun(() => Promise.resolve(engine), sources);
  expect(await run(defineQuery({ sql, columns: { n: 'number' } }))).toEqual([{ n: 1 }]);
  return loaded;
}

describe('a run loads the tables that its SQL names, and no other', () => {
  test.each([
    ['SELECT count(*) AS n FROM series', ['series']],
    [
      'SELECT o.series FROM observations AS o\nJOIN sources AS s ON s.source_id = o.source_id',
      ['sources', 'observations']
    ],
    ['from "sites"', ['sites']],
    ['WITH a AS (SELECT 1 AS n) SELECT n FROM a, series', ['series']],
    ['SELECT 1 AS n', []]
  ])('%s', async (sql, tables) => {
    expect(await loadedBy(sql)).toEqual(tables);
  });
});
