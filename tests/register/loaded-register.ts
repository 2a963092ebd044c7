import { statSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

const replaced = ['register', 'tables', 'terms'] as const;

/**
 * The functions that make pages, embeds and files, with the tables and the catalogue of a register built in a folder in
 * place of the site's, until they are closed.
 */
export async function loadedRegister(root: string) {
  vi.resetModules();
  for (const name of replaced) {
    const made = join(root, 'src/lib/catalogue/generated', `${name}.ts`);
    vi.doMock(`$lib/catalogue/generated/${name}`, () => import(made));
  }
  const { tables } = await import('$lib/catalogue/generated/tables');
  const { createRun } = await import('$lib/query/engine/run');
  const { startEngine } = await import('$lib/query/server/engine');
  const { createRowLoader } = await import('$lib/query/engine/load-rows-at');
  const sources = new Map(
    tables.map(({ name, file, columns }) => {
      const at = join(root, 'static/data', file);
      return [name, { at, bytes: statSync(at).size, columns: columns.map((column) => column.name) }] as const;
    })
  );
  const run = createRun(startEngine, sources);
  vi.doMock('$lib/query/server/run', () => ({ run }));
  return {
    run,
    near: createRowLoader(startEngine, sources),
    numbers: async (sql: string, parameters: readonly string[]) =>
      (await startEngine()).numbers(sql, parameters),
    ...(await import('$lib/query/questions/companies-by-place')),
    async close() {
      await (await startEngine()).close();
      for (const name of replaced) vi.doUnmock(`$lib/catalogue/generated/${name}`);
      vi.doUnmock('$lib/query/server/run');
      vi.resetModules();
    },
    tables,
    ...(await import('$lib/register')),
    ...(await import('../../src/routes/(site)/register-on-server')),
    ...(await import('../../src/routes/(site)/explore/server/explore-data')),
    ...(await import('$lib/query/crossfilter/explored')),
    ...(await import('$lib/query/crossfilter/sql/page-sql')),
    ...(await import('$lib/query/questions/explore/explore-pages')),
    ...(await import('$lib/captions/explore/explore-row')),
    ...(await import('../../src/routes/(site)/data/server/keys-of-table')),
    ...(await import('../../src/routes/(site)/data/server/company-page')),
    ...(await import('../../src/routes/(site)/data/server/company-list')),
    ...(await import('../../src/routes/(site)/data/server/table-file')),
    ...(await import('../../src/routes/search.json/server/searched')),
    ...(await import('$lib/captions/register/register-export-model')),
    ...(await import('$lib/captions/register/register-message')),
    ...(await import('$lib/register/count')),
    ...(await import('$lib/export/csv')),
    ...(await import('$lib/export/json')),
    ...(await import('$lib/export/parquet')),
    ...(await import('$lib/export/citation/source-lines')),
    ...(await import('$lib/export/xlsx')),
    ...(await import('svelte/server')),
    EmbedRegister: (await import('$lib/components/embed/EmbedRegister.svelte')).default,
    RegisterSection: (await import('$lib/components/register/RegisterSection.svelte')).default,
    ...(await import('$lib/scene/layouts/register-layout')),
    ...(await import('$lib/scene/size')),
    ...(await import('./layout-faults'))
  };
}
