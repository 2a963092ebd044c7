// @ts-check
import { posix } from 'node:path';

const readerWhy =
  'the reader is a few kilobytes on every page; all else it fetches by import() when first needed';

/**
 * Who may import whom: the one table, read by lint and by its tests. `may`: anything; `types`: only what the compiler
 * erases, and SQL texts. A folder that does not stand here may neither import nor be imported.
 * @type {Record<string, { may: string[], types: string[], why: string }>}
 */
export const directions = {
  routes: {
    may: [
      'components',
      'captions',
      'search',
      'scene',
      'export',
      'url-state',
      'charts',
      'register',
      'query',
      'catalogue',
      'format',
      'i18n',
      'page-script',
      'report'
    ],
    types: [],
    why: 'a route puts together what the folders of $lib make'
  },
  captions: {
    may: ['charts', 'register', 'catalogue', 'format', 'i18n'],
    types: ['scene', 'query'],
    why: 'a figure is a chart with its words and drawings: no SQL, no Svelte'
  },
  export: {
    may: ['format', 'i18n', 'catalogue'],
    types: ['captions', 'charts'],
    why: 'a file is made of what a figure takes away, in its language: no SQL, no drawing'
  },
  scene: {
    may: ['format', 'components'],
    types: ['charts', 'register', 'catalogue'],
    why: 'a mark draws what it is given, runs no SQL and knows no chart'
  },
  charts: {
    may: ['catalogue'],
    types: ['query', 'format'],
    why: 'a chart is data: no drawing, no engine, no Svelte'
  },
  register: {
    may: ['catalogue'],
    types: ['query', 'format'],
    why: 'a chart of the register is data: no drawing, no engine, no Svelte'
  },
  components: {
    may: ['format', 'i18n', 'url-state', 'search'],
    types: ['captions', 'charts', 'register', 'query', 'catalogue'],
    why: 'a part of the frame is given its words and figures by the page'
  },
  'url-state': {
    may: ['catalogue'],
    types: [],
    why: 'state knows what can be filtered, not what is drawn or asked'
  },
  report: {
    may: ['url-state'],
    types: ['catalogue'],
    why: 'a report is data: what is in it, and how that is written in a link, a file or the store'
  },
  query: { may: ['catalogue'], types: [], why: 'the query layer never knows a chart' },
  catalogue: { may: [], types: ['format'], why: 'the catalogue is made from the data and stands alone' },
  format: { may: [], types: [], why: 'a formatter takes a value and a locale and gives text' },
  i18n: { may: [], types: ['format'], why: 'messages are words' },
  'page-script': {
    may: ['format', 'i18n', 'url-state', 'report'],
    types: ['charts', 'query', 'catalogue', 'captions', 'scene', 'components', 'export'],
    why: readerWhy
  },
  islands: { may: [], types: [], why: readerWhy },
  embed: {
    may: ['url-state'],
    types: ['charts', 'captions', 'format'],
    why: 'the script of an embed is three kilobytes; all else it fetches by import() when first needed'
  },
  'local-files': {
    may: ['query', 'catalogue'],
    types: [],
    why: "a reader's file becomes a table for the engine, whoever asks it then"
  },
  search: {
    may: [],
    types: ['format'],
    why: 'search finds entries by their words, whatever they stand for'
  },
  params: { may: [], types: [], why: 'a matcher looks at one part of an address' },
  hooks: { may: ['i18n'], types: [], why: 'a hook runs for every page and only chooses the language' },
  'service-worker': { may: [], types: [], why: 'it is a bundle of its own' },
  scripts: { may: [], types: [], why: 'the commands run before anything is built' }
};

/** Packages that one folder alone may touch. */
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

const withoutSvelte = ['captions', 'charts', 'register', 'query', 'catalogue', 'format'];
// What a page's script fetches by import() when first needed: it puts together charts, marks and the engine as a route does.
const LATE = ['islands', 'embed/redrawing'].map((part) => `src/lib/${part}/`);
const SCRIPTS = ['page-script', 'islands', 'embed'];
const isLatePart = (/** @type {string} */ path) => LATE.some((part) => path.startsWith(part));
const isServer = (/** @type {string} */ path) =>
  /\/server\/|\.server(\.|$)|\+server\.|^src\/scripts\//.test(path);

/**
 * Judges one import.
 * @param {string} file the importing file, from the top of the repository, with forward slashes
 * @param {string} wanted what it imports, as written
 * @param {{ types?: boolean, dynamic?: boolean }} [how] types: erased by the compiler; dynamic: by import()
 * @returns {string | undefined} why it is forbidden
 */
export function judge(file, wanted, { types = false, dynamic = false } = {}) {
  const from = folderOf(file);
  const target = targetOf(file, wanted);
  if (target === undefined) return types ? undefined : judgePackage(file, from, wanted);
  if (!file.startsWith('src/')) return undefined;
  if (target.startsWith('data/')) {
    return types ? undefined : 'src never imports from data/: it makes the tables, the site only reads them.';
  }
  const to = folderOf(target);
  if (to === undefined) return undefined;
  // src/app.d.ts, which only declares.
  if (from === undefined && types) return undefined;
  if (from === undefined || !directions[from]) {
    return `${file} lies in no folder of the house; give its folder a place in src/scripts/lint/import-directions.mjs.`;
  }
  if (isServer(target) && !isServer(file) && !types) {
    return `${wanted} is for the server: only +page.server, +server and files of a server/ folder may import it.`;
  }
  if (target.endsWith('.svelte') && withoutSvelte.includes(from)) return `${from} never imports a component.`;
  const isLate = isLatePart(file);
  if (isLatePart(target) && !isLate && !dynamic && !types)
    return `${wanted} is fetched by import(): ${readerWhy}.`;
  const isFree = SCRIPTS.includes(from) && to !== 'routes' && (dynamic || isLate);
  return judgeFolders(from, to, wanted, { types: types || /\.sql(\?|$)/.test(target), isFree });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} wanted
 * @param {{ types: boolean, isFree: boolean }} how
 */
function judgeFolders(from, to, wanted, { types, isFree }) {
  const isRelative = wanted.startsWith('.');
  if (from === to)
    return isRelative ? undefined : `Inside ${from}, import relatively, so that the folder stays whole.`;
  const { may, types: onlyTypes, why } = directions[from] ?? { may: [], types: [], why: '' };
  const isAllowed = isFree || may.includes(to) || (types && onlyTypes.includes(to));
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
 * @param {string} path from the top of the repository
 * @returns {string | undefined} a key of the table, or "data"
 */
function folderOf(path) {
  if (path.startsWith('src/lib/')) return path.split('/')[2];
  if (/^src\/hooks\.[^/]*$/.test(path)) return 'hooks';
  if (/^src\/[^/]+\//.test(path)) return path.split('/')[1];
  return path.startsWith('data/') ? 'data' : undefined;
}

/**
 * @param {string} file
 * @param {string} wanted
 * @returns {string | undefined} a path from the top of the repository; undefined for a package
 */
function targetOf(file, wanted) {
  if (wanted === '$lib' || wanted.startsWith('$lib/')) return `src/lib${wanted.slice('$lib'.length)}`;
  if (/^\.\.?(\/|$)/.test(wanted)) return posix.join(posix.dirname(file), wanted);
  return undefined;
}
