// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pickExports } from './wasm-exports.mjs';

const SOURCE = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';
// C++ names, which only extensions would link to; isLinked in instantiate-wasm.ts leaves them out in Node. A test
// compares the two.
const INNER = /^(?:_Z|orig\$)/;
const TARGET = new URL('../lib/query/browser/made/duckdb-eh.wasm', import.meta.url);

/*
 * Makes the engine for browsers, without the names of its inner parts, which are a fifth of its bytes. Creating a
 * function object for each took a tenth of a second at every start.
 */
const module = await readFile(createRequire(import.meta.url).resolve(SOURCE));
await mkdir(dirname(fileURLToPath(TARGET)), { recursive: true });
await writeFile(
  TARGET,
  pickExports(module, (name) => !INNER.test(name))
);
