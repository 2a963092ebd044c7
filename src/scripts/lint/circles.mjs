// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const FOLDERS = ['src', 'data/pipeline'];
const MODULE = /\.(ts|svelte|mjs)$/;
/** `import … from`, `export … from`, `import '…'` and import(), including types: a circle of types cannot be split either. */
const IMPORT = /(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
const ENDINGS = ['', '.ts', '.svelte.ts', '.svelte', '.mjs', '/index.ts'];

/**
 * The imports between the modules of the repository.
 * @param {string} root
 * @returns {Map<string, string[]>} paths from the root, with forward slashes
 */
export function importGraph(root) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file.split(sep).join('/')))
      .filter((file) => MODULE.test(file) && !/\/(generated|paraglide|made)\//.test(file))
  );
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'), known)]));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {ReadonlySet<string>} known
 */
function importsOf(file, text, known) {
  return [...text.matchAll(IMPORT)].flatMap(([, still = '', late = '']) => {
    const target = targetOf(file, still || late, known);
    return target ? [target] : [];
  });
}

/**
 * The module that an import names; undefined for packages, styles, texts and generated files.
 * @param {string} file
 * @param {string} wanted
 * @param {{ has(path: string): boolean }} known
 */
export function targetOf(file, wanted, known) {
  const path = wanted.startsWith('$lib/')
    ? `src/lib/${wanted.slice('$lib/'.length)}`
    : wanted.startsWith('.')
      ? posix.join(posix.dirname(file), wanted)
      : undefined;
  return path && ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate));
}

/**
 * Groups of modules that reach each other, by Tarjan's algorithm (https://doi.org/10.1137/0201010).
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]} each with two modules or more
 */
export function circlesOf(graph) {
  /** @type {Map<string, { index: number, low: number, isOpen: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];

  /** @param {string} module */
  function visit(module) {
    const state = { index: seen.size, low: seen.size, isOpen: true };
    seen.set(module, state);
    open.push(module);
    for (const next of graph.get(module) ?? []) {
      const known = seen.get(next);
      if (!known) state.low = Math.min(state.low, visit(next).low);
      else if (known.isOpen) state.low = Math.min(state.low, known.index);
    }
    if (state.low === state.index) {
      const group = open.splice(open.indexOf(module));
      for (const member of group) {
        const of = seen.get(member);
        if (of) of.isOpen = false;
      }
      if (group.length > 1) circles.push(group);
    }
    return state;
  }

  for (const module of graph.keys()) if (!seen.has(module)) visit(module);
  return circles;
}
