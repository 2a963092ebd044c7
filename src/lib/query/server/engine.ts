import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { asyncBufferFromFile } from 'hyparquet';
import type { Engine } from '../engine/engine';
import { isFatal, LoadError, StartError } from '../engine/errors';
import { instantiateWasm } from '../engine/instantiate-wasm';
import { openBlob } from '../parquet/open-blob';
import { rowsOf } from '../engine/rows';
import { openSession, type OpenSource } from '../engine/session';

/** The engine of the process, started by the first caller and shared by all prerendered pages. */
let shared: Promise<Engine> | undefined;

/**
 * The engine of prerendering and tests: the browser's DuckDB-WASM build, in Node, on the calling thread. A query yields
 * every 40 ms, so a signal can stop it unless a single expression never ends.
 * @throws StartError where the build is missing. After that, or after a query that breaks the engine, the next call
 * starts another one.
 */
export function startEngine(): Promise<Engine> {
  shared ??= start().catch((cause: unknown) => {
    shared = undefined;
    throw new StartError(cause instanceof Error ? cause.message : String(cause), cause);
  });
  return shared;
}

/**
 * Enough for a register of ten million rows with names while more columns are loaded; WebAssembly is limited to four
 * gigabytes.
 */
const MEMORY = '3500MB';

async function start(): Promise<Engine> {
  // Resolved as a package at run time: in the built server this file is a chunk in a folder without the wasm.
  const require = createRequire(import.meta.url);
  const duckdb: typeof import('@duckdb/duckdb-wasm/blocking') = require('@duckdb/duckdb-wasm/blocking');
  const file = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const eh = { mainModule: file, mainWorker: '' };
  const unlinked = await duckdb.createDuckDB({ eh, mvp: eh }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  const bytes = await readFile(file);
  const session = openSession(
    await instantiateWasm(unlinked, duckdb.NODE_RUNTIME, WebAssembly.compile(bytes)),
    openFile,
    MEMORY
  );
  const forgetting = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (cause) {
      if (isFatal(cause)) shared = undefined;
      throw cause;
    }
  };
  return {
    run: async (sql, parameters, options) => rowsOf(await forgetting(session.run(sql, parameters, options))),
    numbers: (sql, parameters, options) => forgetting(session.numbers(sql, parameters, options)),
    load: session.load,
    drop: session.drop,
    async close() {
      shared = undefined;
      await session.close();
    }
  };
}

const openFile: OpenSource = async (source) => {
  if (source instanceof Blob) return openBlob(source);
  try {
    return { name: source.at, file: await asyncBufferFromFile(source.at) };
  } catch (cause) {
    throw new LoadError(source.at, 'cannot be opened', cause);
  }
};
