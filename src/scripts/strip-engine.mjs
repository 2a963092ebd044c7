// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepExports } from './wasm-exports.mjs';

const SOURCE = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';
// Names of C++, which only extensions would link to, as lib/query/link.ts leaves them out in Node: a test compares the two.
const INNER = /^(?:_Z|orig\$)/;
const TARGET = new URL('../lib/query/browser/made/duckdb-eh.wasm', import.meta.url);

/*
 * The engine as the browser fetches it: without the names of its inner parts, a fifth of its bytes. To make a function object
 * of each took a tenth of a second at every start.
 */
const module = await readFile(createRequire(import.meta.url).resolve(SOURCE));
await mkdir(dirname(fileURLToPath(TARGET)), { recursive: true });
await writeFile(
  TARGET,
  keepExports(module, (name) => !INNER.test(name))
);
