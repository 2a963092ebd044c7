import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { directions } from '../../src/scripts/lint/directions.mjs';
import { judge } from '../../src/scripts/lint/import-directions.mjs';
import { root } from './source-files';

const RULE = 'repository/import-directions';
const eslint = new ESLint({ cwd: root });

/** Lint's messages about the imports of a text, as if it were that file. */
async function complaints(file: string, text: string): Promise<{ line: number; message: string }[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  const fatal = result?.messages.filter((message) => message.fatal) ?? [];
  expect(fatal).toEqual([]);
  const found = result?.messages.filter(({ ruleId }) => ruleId === RULE) ?? [];
  return found.map(({ line, message }) => ({ line, message }));
}

const inLib = Object.keys(directions).filter(
  (name) => !['routes', 'hooks', 'service-worker', 'scripts'].includes(name)
);
const fileIn = (folder: string) => {
  if (folder === 'hooks') return 'src/hooks.ts';
  return inLib.includes(folder) ? `src/lib/${folder}/probe.ts` : `src/${folder}/probe.ts`;
};

describe.each(Object.entries(directions))('%s', (from, { may, types }) => {
  const others = inLib.filter((to) => to !== from);

  // An island that a page renders is imported like a component.
  const acceptsIslands = may.includes('islands') && from !== 'page-script';
  const kept = others.filter((to) => !may.includes(to) && !(acceptsIslands && to.startsWith('islands/')));

  // One text for all of a room: starting the linter takes longer than what it does.
  test('may not import the other rooms, and lint says why', async () => {
    const text = kept.map((to, index) => `export { thing as from${index} } from '$lib/${to}/thing';`);
    const found = await complaints(fileIn(from), text.join('\n'));
    const why = `${directions[from]?.why}. ${listOf(from)}`;
    expect(found).toEqual(
      kept.map((to, index) => ({ line: index + 1, message: `${from} may not import ${to}: ${why}` }))
    );
  });

  test('may import its own rooms, and types of some', async () => {
    const text = [
      ...may.map((to, index) => `export { thing as from${index} } from '$lib/${to}/thing';`),
      ...[...may, ...types].map((to, index) => `export type { A as A${index} } from '$lib/${to}/a';`)
    ];
    expect(await complaints(fileIn(from), text.join('\n'))).toEqual([]);
  });
});

function listOf(from: string): string {
  const { may, types } = directions[from] ?? { may: [], types: [] };
  return `It may import ${[...may, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'}.`;
}

const forbidden = [
  [
    'an island in the script of every page',
    'src/lib/page-script/a.ts',
    "import '$lib/islands/search-box/b';",
    'page-script may not import islands/search-box'
  ],
  [
    "SvelteKit's client in an island",
    'src/lib/islands/search-box/a.ts',
    "import { base } from '$app/paths';",
    "would bring SvelteKit's client"
  ],
  [
    'an island in an island',
    'src/lib/islands/search-box/a.ts',
    "import '../filter-bar/b';",
    'islands/search-box may not import islands/filter-bar'
  ],
  ['a relative way round', 'src/lib/scene/a.ts', "import '../query/engine';", 'scene may not import query'],
  [
    'a late way round',
    'src/lib/scene/a.ts',
    "export const a = () => import('$lib/query/engine/engine');",
    'scene may not'
  ],
  ['a type by the way', 'src/lib/scene/a.ts', "export type A = import('$lib/query/a').B;", 'scene may not'],
  [
    'a type that is not only a type',
    'src/lib/scene/a.ts',
    "import { type A } from '$lib/charts/a';",
    'scene may not'
  ],
  [
    'a component',
    'src/lib/components/A.svelte',
    '<script lang="ts">import \'$lib/query/engine\';</script>',
    'components may not import'
  ],
  [
    'the long way to its own folder',
    'src/lib/components/a.ts',
    "import '$lib/components/b';",
    'Inside components, import relatively'
  ],
  [
    'a relative way to another folder',
    'src/lib/components/a.ts',
    "import '../format/b';",
    'Across folders import by $lib'
  ],
  [
    'the data folder',
    'src/lib/query/a.ts',
    "import '../../../data/pipeline/schema';",
    'src never imports from data/'
  ],
  ['native DuckDB in the site', 'src/lib/query/a.ts', "import '@duckdb/node-api';", 'belongs to data'],
  ['the engine in a route', 'src/routes/a.ts', "import '@duckdb/duckdb-wasm';", 'belongs to query'],
  ['LayerChart in a chart', 'src/lib/charts/a.ts', "import 'layerchart/svg';", 'belongs to scene'],
  ['Svelte in a chart', 'src/lib/charts/a.ts', "import 'svelte';", 'charts never imports Svelte'],
  [
    'a component in a chart',
    'src/lib/charts/a.ts',
    "import './A.svelte';",
    'charts never imports a component'
  ],
  ['the server engine in a page', 'src/routes/a/+page.svelte', serverImport(), 'is for the server'],
  ['the server engine beside it', 'src/lib/query/load.ts', "import './server/engine';", 'is for the server'],
  ['Node in a client folder', 'src/lib/format/a.ts', "import 'node:fs';", 'would reach a client bundle'],
  ['an unknown folder', 'src/lib/utils/a.ts', "import '$lib/format/b';", 'lies in no folder of the house']
] as const;

test.each(forbidden)('forbids %s', async (_, file, text, message) => {
  const found = await complaints(file, text);
  expect(found.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

function serverImport(): string {
  return '<script lang="ts">import \'$lib/query/server/engine\';</script>';
}

const allowed = [
  ['src/lib/charts/companies/a.ts', '../spec', {}],
  ['src/app.d.ts', '$lib/i18n/locales', { types: true }],
  ['src/lib/charts/a.ts', '$lib/query/questions/a.sql?raw', {}],
  ['src/lib/page-script/start.ts', '$lib/scene/scenes/chart-scene', { dynamic: true }],
  ['src/lib/page-script/start.ts', '$lib/islands/filter-bar/filter-page', { dynamic: true }],
  ['src/lib/islands/filter-bar/Figures.ts', '$lib/charts/point', {}],
  ['src/routes/(site)/+page.server.ts', '$lib/query/server/engine', {}],
  ['src/routes/(site)/+layout.svelte', '../../app.css', {}],
  ['src/lib/query/server/engine.ts', 'node:fs', {}],
  ['src/lib/scene/draw-on-server.ts', 'svelte/server', {}],
  ['src/lib/query/a.ts', '../../../data/pipeline/schema', { types: true }],
  ['data/pipeline/build.ts', '@duckdb/node-api', {}]
] as const;

test.each(allowed)('lets %s import %s', (file, wanted, how) => {
  expect(judge(file, wanted, how)).toBeUndefined();
});

test('docs/architecture.md lists the table as it is', () => {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const wanted = Object.entries(directions)
    .filter(([room]) => !room.startsWith('islands/'))
    .map(([room, { may, types }]) => {
      const alsoTypes = types.length > 0 ? `; types of ${list(types)}` : '';
      return `- \`${room}\`: ${may.length > 0 ? list(may) : 'nothing'}${alsoTypes}.`;
    });
  const document = readFileSync(`${root}docs/architecture.md`, 'utf8').replaceAll(/\n {2}/g, ' ');
  const chapter = document.split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
  expect(chapter.split('\n').filter((line) => line.startsWith('- '))).toEqual(wanted);
});
