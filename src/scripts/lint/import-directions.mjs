// @ts-check
import { posix } from 'node:path';
import { directions } from './directions.mjs';

/** Folders that fetch other parts by import(). */
const FETCHERS = ['page-script', 'islands', 'embed'];

/** Packages that only one folder may import. */
const homes = [
  {
    name: /^layerchart(\/|$)/,
    home: 'scene',
    why: 'marks is how charts are drawn; all others speak of charts as data'
  },
  { name: /^@duckdb\/duckdb-wasm(\/|$)/, home: 'query', why: 'one thing runs SQL' },
  {
    name: /^@duckdb\/node-api(\/|$)/,
    home: 'data',
    why: 'open during prerender, native DuckDB aborts the build'
  }
];

const withoutSvelte = ['captions', 'custom-charts', 'charts', 'register', 'query', 'catalogue', 'format'];
/** Where SvelteKit's client may be imported: no page loads these in the browser, since pages are not hydrated. */
const withKit = ['routes', 'pages', 'hooks'];
const isServer = (/** @type {string} */ path) =>
  /\/server\/|\.server(\.|$)|\+server\.|^src\/scripts\//.test(path);

/**
 * Judges one import.
 * @param {string} file the importing file, relative to the root of the repository, with forward slashes
 * @param {string} wanted what it imports, as written
 * @param {{ types?: boolean, dynamic?: boolean }} [how] types: erased by the compiler; dynamic: by import()
 * @returns {string | undefined} why it is forbidden
 */
export function judge(file, wanted, { types = false, dynamic = false } = {}) {
  const from = roomOf(file);
  const target = targetOf(file, wanted);
  if (target === undefined) return types ? undefined : judgePackage(file, from, wanted);
  if (!file.startsWith('src/')) return undefined;
  if (target.startsWith('data/')) {
    return types ? undefined : 'src never imports from data/: it makes the tables, the site only reads them.';
  }
  const to = roomOf(target);
  if (to === undefined) return undefined;
  // src/app.d.ts, which only has declarations.
  if (from === undefined && types) return undefined;
  if (from === undefined || !directions[from]) {
    return `${file} lies in no folder of the house; give its folder a place in src/scripts/lint/import-directions.mjs.`;
  }
  if (isServer(target) && !isServer(file) && !types) {
    return `${wanted} is for the server: only +page.server, +server and files of a server/ folder may import it.`;
  }
  if (target.endsWith('.svelte') && withoutSvelte.includes(from)) return `${from} never imports a component.`;
  const isRedrawing = file.startsWith('src/lib/embed/redrawing/');
  return judgeRooms(from, to, wanted, {
    types: types || /\.sql(\?|$)/.test(target),
    isFree: (dynamic && FETCHERS.includes(from)) || isRedrawing
  });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} wanted
 * @param {{ types: boolean, isFree: boolean }} how
 */
function judgeRooms(from, to, wanted, { types, isFree }) {
  const isRelative = wanted.startsWith('.');
  // Files of src/lib/islands that are not in an island may import the islands.
  if (from === to || (from === 'islands' && to.startsWith('islands/') && isFree))
    return isRelative ? undefined : `Inside ${from}, import relatively, so that the folder stays whole.`;
  const { may, types: onlyTypes, why } = directions[from] ?? { may: [], types: [], why: '' };
  const isIsland = to.startsWith('islands/') && may.includes('islands') && from !== 'page-script';
  const isAllowed = isFree || isIsland || may.includes(to) || (types && onlyTypes.includes(to));
  if (!isAllowed) {
    const list = [...may, ...onlyTypes.map((name) => `types of ${name}`)].join(', ') || 'nothing';
    return `${from} may not import ${to}: ${why}. It may import ${list}.`;
  }
  return isRelative
    ? `Across folders import by $lib/${to}/..., so that the direction can be read.`
    : undefined;
}

/**
 * @param {string} file
 * @param {string | undefined} from
 * @param {string} wanted
 */
function judgePackage(file, from, wanted) {
  if (/^\$app\/(?!environment$)/.test(wanted) && file.startsWith('src/') && !withKit.includes(from ?? ''))
    return `${wanted} would bring SvelteKit's client into pages that are not hydrated: give what is needed as a prop.`;
  const rule = homes.find(({ name }) => name.test(wanted));
  if (rule && rule.home !== from) return `${wanted} belongs to ${rule.home}: ${rule.why}.`;
  if (!file.startsWith('src/')) return undefined;
  if (/^svelte(\/|$)/.test(wanted) && withoutSvelte.includes(from ?? ''))
    return `${from} never imports Svelte.`;
  if (wanted.startsWith('node:') && !isServer(file))
    return `${wanted} would reach a client bundle, where there is no Node.`;
  return undefined;
}

/**
 * @param {string} path relative to the root of the repository
 * @returns {string | undefined} a key of the table, or "data"
 */
function roomOf(path) {
  const island = /^src\/lib\/(islands\/[^/.]+)\//.exec(path)?.[1];
  if (island) return island;
  if (path.startsWith('src/lib/')) return path.split('/')[2];
  if (/^src\/hooks\.[^/]*$/.test(path)) return 'hooks';
  if (/^src\/[^/]+\//.test(path)) return path.split('/')[1];
  return path.startsWith('data/') ? 'data' : undefined;
}

/**
 * @param {string} file
 * @param {string} wanted
 * @returns {string | undefined} a path relative to the root of the repository; undefined for a package
 */
function targetOf(file, wanted) {
  if (wanted === '$lib' || wanted.startsWith('$lib/')) return `src/lib${wanted.slice('$lib'.length)}`;
  if (/^\.\.?(\/|$)/.test(wanted)) return posix.join(posix.dirname(file), wanted);
  return undefined;
}
