import { join } from 'node:path';
import { tables } from '$lib/catalogue/generated/tables';
import type { TableSource } from '../engine/engine';
import { tablesFolder } from './tables-folder';

/** Where each table of the site is on the server: `npm run data` left them in static/data. */
export const tableSources: ReadonlyMap<string, TableSource> = new Map(
  tables.map(({ name, file, bytes, columns }) => [
    name,
    { at: join(tablesFolder, file), bytes, columns: columns.map((column) => column.name) }
  ])
);
