// @ts-check

/** What every island may import. Code that two islands need belongs in one of these. */
const belowIslands = [
  'components',
  'captions',
  'charts',
  'scene',
  'query',
  'catalogue',
  'glossary',
  'url-state',
  'export',
  'format',
  'i18n'
];

/**
 * @param {...string} more folders for the island's subject
 * @returns {{ may: string[], types: string[], why: string }}
 */
const island = (...more) => ({
  may: [...belowIslands, ...more],
  types: [],
  why: 'islands do not import each other: what two need is a component or a module below them'
});

/**
 * Who may import whom: the only table, used by lint and its tests. `may`: anything; `types`: only what the compiler
 * erases, and SQL texts. A key is a folder of src/lib or src, or one island. A folder that is not listed may neither
 * import nor be imported.
 * @type {Record<string, { may: string[], types: string[], why: string }>}
 */
export const directions = {
  routes: {
    may: [
      'pages',
      'islands',
      'components',
      'captions',
      'search',
      'scene',
      'export',
      'charts',
      'register',
      'query',
      'catalogue',
      'glossary',
      'format',
      'i18n'
    ],
    types: [],
    why: 'a route puts together what the folders of $lib make'
  },
  pages: {
    may: ['islands', 'components', 'captions', 'glossary', 'format', 'i18n'],
    types: ['charts', 'catalogue', 'query'],
    why: 'what pages share frames components and islands; it asks and draws nothing itself'
  },
  islands: { may: ['i18n'], types: [], why: 'the glue finds islands and wakes them, whatever they are' },
  'islands/filter-bar': island(),
  'islands/explorer': island('local-files', 'register'),
  'islands/chart-builder': island('custom-charts', 'local-files'),
  'islands/sql-console': island('local-files'),
  'islands/report-editor': island('custom-charts', 'report', 'search'),
  'islands/share-dialog': island(),
  'islands/citations': island(),
  'islands/city-map': island(),
  'islands/search-box': island('search'),
  captions: {
    may: ['charts', 'register', 'query', 'catalogue', 'format', 'i18n'],
    types: ['scene', 'url-state'],
    why: 'a caption words a chart, a step or an error of a query in a language: it asks nothing, and no Svelte'
  },
  export: {
    may: ['format', 'i18n', 'catalogue'],
    types: ['captions', 'charts'],
    why: 'a file is made of an export model, in its language: no SQL, no drawing'
  },
  scene: {
    may: ['format'],
    types: ['charts', 'register', 'catalogue'],
    why: 'a scene is made of what it is given: it runs no SQL and knows no chart of the registry'
  },
  'custom-charts': {
    may: ['captions', 'charts', 'scene', 'query', 'catalogue', 'url-state', 'local-files', 'format', 'i18n'],
    types: [],
    why: 'a custom chart is asked, worded and drawn for whoever shows it, a builder or a report: no Svelte'
  },
  charts: {
    may: ['catalogue'],
    types: ['query', 'format', 'local-files'],
    why: 'a chart is data: no drawing, no engine, no Svelte'
  },
  register: {
    may: ['catalogue'],
    types: ['query', 'format'],
    why: 'a chart of the register is data: no drawing, no engine, no Svelte'
  },
  components: {
    may: ['scene', 'export', 'captions', 'glossary', 'local-files', 'report', 'url-state', 'format', 'i18n'],
    types: ['charts', 'register', 'query', 'catalogue'],
    why: 'a component is given its words and figures by a page or an island'
  },
  'url-state': {
    may: ['charts', 'catalogue', 'query'],
    types: [],
    why: 'an address knows what can be chosen, not what is drawn or asked'
  },
  report: {
    may: ['url-state'],
    types: ['catalogue'],
    why: 'a report is data: what is in it, and how that is written in a link, a file or the store'
  },
  worker: { may: [], types: [], why: 'a worker is spoken to in one way, whatever it does' },
  query: { may: ['catalogue', 'worker'], types: [], why: 'the query layer never knows a chart' },
  catalogue: { may: [], types: ['format'], why: 'the catalogue is made from the data and stands alone' },
  glossary: {
    may: [],
    types: ['catalogue', 'format'],
    why: 'the glossary is a list of words and of what they lead to: whoever shows it knows charts and pages'
  },
  format: { may: [], types: [], why: 'a formatter takes a value and a locale and gives text' },
  i18n: { may: [], types: ['format'], why: 'messages are words' },
  'page-script': {
    may: ['islands', 'scene', 'format', 'i18n', 'report'],
    types: [],
    why: 'it is a few kilobytes on every page; all else it fetches by import() when first needed'
  },
  embed: {
    may: ['url-state'],
    types: ['charts', 'captions', 'format'],
    why: 'the script of an embed is three kilobytes; all else it fetches by import() when first needed'
  },
  'local-files': {
    may: ['query', 'worker', 'catalogue'],
    types: [],
    why: "a visitor's file becomes a table for the engine, whoever asks it then"
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
