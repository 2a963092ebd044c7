import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { duckdbAlias } from '../../src/scripts/duckdb-alias.mjs';

const root = join(import.meta.dirname, '../..');

/** Builds the test page like the site, with engine and worker. @returns its folder. */
export async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'innoscope-page-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'page'),
    base: './',
    resolve: { alias: [{ find: '$lib', replacement: join(root, 'src/lib') }, duckdbAlias] },
    // DuckDB-WASM's script contains evals, which the policy forbids and nothing calls.
    worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: '_app/immutable',
      target: 'es2022',
      chunkSizeWarningLimit: 2000
    }
  });
  return outDir;
}
