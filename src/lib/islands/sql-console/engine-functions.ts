import type { Engine } from '$lib/query/engine/engine';
import sql from './engine-functions.sql?raw';
import type { Names } from './sql-language';

/** The functions of the running engine, for completion. */
export async function engineFunctions(engine: Engine): Promise<Names['functions']> {
  const rows = await engine.run(sql);
  return rows.map(({ name, kind }) => ({ name: String(name), kind: String(kind) }));
}
