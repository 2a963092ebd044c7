import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const readerSource = '/src/lib/reader/start.ts';
const readerAddress = `/_app/immutable/entry/reader.${sourceHash()}.js`;

/**
 * Pages are not hydrated (csr = false), so SvelteKit gives them no script. The reader, a few kilobytes that make the
 * drawings readable, joins its client build as one more entry and shares its chunks.
 */
function reader(): Plugin {
  let client = false;
  return {
    name: 'innoscope-reader',
    config: (_, { command }) => ({
      define: { __READER_ADDRESS__: JSON.stringify(command === 'serve' ? readerSource : readerAddress) }
    }),
    configResolved(config) {
      client = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      if (client) this.emitFile({ type: 'chunk', id: readerSource, fileName: readerAddress.slice(1) });
    }
  };
}

/** The page must know the script's name before it is bundled, so the name hashes its sources and the lockfile. */
function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join('src/lib', file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 10);
}

export default defineConfig({
  plugins: [sveltekit(), reader()],
  // The engine's worker imports its parts: an IIFE could not.
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
});
