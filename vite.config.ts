import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { duckdbAlias } from './src/scripts/duckdb-alias.mjs';
import { findChromium } from './tests/chromium.mjs';
import { fixture } from './tests/fixture/fixture-plugin.ts';
import { renderOnServer } from './tests/render-on-server.ts';

const zipWithoutWorker = fileURLToPath(new URL('src/lib/export/zip-without-worker.ts', import.meta.url));

/** Scripts of pages that are not hydrated: their sources, and the names under which pages know their addresses. */
const scripts = [
  { source: '/src/lib/page-script/start.ts', name: 'reader', constant: '__PAGE_SCRIPT_ADDRESS__' },
  { source: '/src/lib/embed/start.ts', name: 'embed', constant: '__EMBED_ADDRESS__' }
].map((script) => ({ ...script, address: `/_app/immutable/entry/${script.name}.${sourceHash()}.js` }));

/**
 * Small files that the parts of a page share, put together: each costs a request, and headers larger than itself. What
 * every embed loads keeps to itself.
 */
const chunkGroups = [
  { name: 'preload', test: /preload-helper/, priority: 3 },
  {
    name: 'embed-view',
    test: /[\\/]lib[\\/]url-state[\\/](embed-view|filters|search-codec)\.ts$/,
    priority: 2
  },
  // Components import nothing of it: SvelteKit would look for their styles behind the islands that it fetches, and miss them.
  {
    name: 'page',
    test: /[\\/]lib[\\/](page-script[\\/](?!start)[^\\/]+|islands[\\/]wake)\.ts$/,
    priority: 1
  },
  // Before the page script, which would take them along.
  {
    name: 'page-shared',
    test: /[\\/]lib[\\/](format[\\/]local-day|report[\\/]report|scene[\\/]next-mark)\.ts$/,
    priority: 2
  },
  { name: 'messages', test: /[\\/]lib[\\/]i18n[\\/][^\\/]+\.ts$/, priority: 1 },
  { name: 'format', test: /[\\/]lib[\\/]format[\\/]/ }
];

/**
 * Pages are not hydrated (csr = false), so SvelteKit gives them no script. The reader, a few kilobytes that make the
 * drawings readable, joins its client build as one more entry and shares its chunks.
 */
function reader(): Plugin {
  let client = false;
  return {
    name: 'innoscope-reader',
    config: (_, { command, isSsrBuild }) => ({
      define: Object.fromEntries(
        scripts.map(({ source, address, constant }) => [
          constant,
          JSON.stringify(command === 'serve' ? source : address)
        ])
      ),
      ...(command === 'build' && !isSsrBuild
        ? { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } } }
        : {})
    }),
    configResolved(config) {
      client = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      if (!client) return;
      for (const { source, address } of scripts)
        this.emitFile({ type: 'chunk', id: source, fileName: address.slice(1) });
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

/** Tests by what they run in: Node, the browser, or the browser on the built and served site. */
async function projects(): Promise<TestProjectConfiguration[]> {
  const node = { extends: true as const };
  const onFixture = { ...node, plugins: [fixture()] };
  const globalSetup = ['tests/fixture/global-setup.ts'];
  const inNode = {
    exclude: ['tests/query/browser/**', '**/*.browser.test.ts'],
    maxWorkers: 2,
    // Files share what they import: reading it anew took each longer than its tests do.
    isolate: false,
    // Far beyond what any takes: a busy machine may be ten times as slow.
    testTimeout: 180_000,
    hookTimeout: 600_000
  };
  return [
    {
      ...onFixture,
      test: {
        ...inNode,
        globalSetup,
        name: 'unit',
        include: ['tests/**/*.test.ts'],
        exclude: [...inNode.exclude, 'tests/{e2e,evidence}/**']
      }
    },
    {
      ...node,
      // What must hold of the data as it is: all else sees the fixture.
      test: { ...inNode, name: 'evidence', include: ['tests/evidence/**/*.test.ts'] }
    },
    {
      ...onFixture,
      test: {
        ...inNode,
        globalSetup,
        name: 'zones',
        // What writes dates or asks an engine, which have a zone; the rest is kept from the clock's zone by the linter.
        include: [
          'tests/{sql-console,format,local-files,query,url-state}/**/*.test.ts',
          'tests/data/{accepted,bad-dates,built-tables}.test.ts',
          'tests/charts/{headline,points,time}*.test.ts',
          'tests/export/{citation,files,table-xlsx}.test.ts',
          'tests/captions/*.test.ts',
          'tests/report/{atom,version-words}.test.ts'
        ]
      }
    },
    {
      ...onFixture,
      test: {
        globalSetup,
        name: 'browser',
        include: ['tests/**/*.browser.test.ts'],
        setupFiles: ['tests/load-every-language.ts', 'tests/style-page.ts'],
        testTimeout: 120_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          commands: { renderOnServer },
          provider: playwright({ launchOptions: isAsked('browser') ? await launchOptions() : {} }),
          instances: [{ browser: 'chromium' as const }]
        }
      }
    },
    {
      ...node,
      test: {
        name: 'e2e',
        include: ['tests/e2e/**/*.test.ts', 'tests/query/browser/**/*.test.ts'],
        // Each file has a browser of its own, and mostly waits for it.
        maxWorkers: 4,
        isolate: false,
        testTimeout: 180_000,
        hookTimeout: 180_000
      }
    }
  ];
}

/** Whether a project is to run: the others can while a browser is still being installed. */
function isAsked(project: string): boolean {
  return !process.argv.includes('--project') || process.argv.includes(project);
}

async function launchOptions() {
  const { path, args } = await findChromium({ install: false, shell: true });
  return { executablePath: path, args };
}

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const config: ViteUserConfig = {
    plugins: [sveltekit(), reader()],
    // The engine's worker imports its parts: an IIFE could not.
    worker: { format: 'es' },
    // write-excel-file zips by fflate, whose workers our policy forbids.
    resolve: { alias: [duckdbAlias, { find: /^fflate$/, replacement: zipWithoutWorker }] },
    // Its ES module is named .js in a package of CommonJS, which Node cannot import.
    ssr: { noExternal: ['pptxgenjs'] },
    optimizeDeps: {
      exclude: ['@duckdb/duckdb-wasm'],
      // Reached through workers and late imports: found late, they would reload the page.
      include: ['hyparquet', 'hyparquet-compressors', '@uwdata/flechette', 'minisearch']
    }
  };
  return process.env['VITEST']
    ? {
        ...config,
        test: { expect: { requireAssertions: true, poll: { timeout: 60_000 } }, projects: await projects() }
      }
    : config;
});
