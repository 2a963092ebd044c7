/** Where the build's files stand under the root: the tables that are served, the catalogue, and its own workplace. */
export const layout = {
  tables: 'static/data',
  catalogue: 'src/lib/catalogue/generated',
  work: '.cache/data'
} as const;
