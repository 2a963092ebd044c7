import { startEngine } from '../../../src/lib/query/browser/engine';
import type { TableSource } from '../../../src/lib/query/engine/engine';
import { loadTables } from '../../../src/lib/query/engine/load-tables';
import { questions } from './questions';

/** The times of a query in milliseconds: to load its tables, then each run; and its number of rows. */
export interface Taken {
  readonly name: string;
  readonly load: number;
  readonly times: readonly number[];
  readonly rows: number;
}

/** Runs every query several times in one engine, which keeps loaded tables. */
async function ask(sources: readonly (readonly [string, TableSource])[], runs: number): Promise<Taken[]> {
  const engine = await startEngine();
  const found: Taken[] = [];
  for (const { name, sql, parameters, numbers } of questions) {
    const started = performance.now();
    await loadTables(engine, new Map(sources), sql, {});
    const load = performance.now() - started;
    const times: number[] = [];
    let rows = 0;
    for (let run = 0; run < runs; run++) {
      const before = performance.now();
      const answer = numbers ? await engine.numbers(sql, parameters) : await engine.run(sql, parameters);
      times.push(performance.now() - before);
      rows = 'rows' in answer ? answer.rows : answer.length;
    }
    found.push({ name, load, times, rows });
  }
  return found;
}

Object.assign(globalThis, { ask });
