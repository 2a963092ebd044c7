import { join } from 'node:path';
import { tables } from '$lib/catalogue/generated/tables';
import type { TableSource } from '../engine/engine';
import { tablesFolder } from './tables-folder';

/** The paths of the site's tables on the server, in static/data. */
export const tableSources: ReadonlyMap<string, TableSource> = new Map(
  tables.map(({ name, file, bytes, columns }) => [
    name,
    { at: join(tablesFolder, file), bytes, columns: columns.map((column) => column.name) }
  ])
);
