import { localTables } from '$lib/local-files/local-tables';
import type { IgnoredChoice } from '../series/choice-address';
import { offeredLocalTable, offeredTables, type OfferedTable } from '$lib/charts/offered-table';
import { aggregates, tableMarks, type TableChoice } from './table-choice';

const names = ['table', 'own', 'measure', 'of', 'across', 'by', 'unit', 'from', 'to', 'mark'] as const;

/**
 * Reads a chart of a table from an address. Of a local table that is not open its columns are taken as they are
 * named: what it lacks is settled once it is.
 * @returns no choice where the address names no table that there is, and no local one.
 */
export function parseTableChoice(search: URLSearchParams): {
  choice: TableChoice | undefined;
  ignored: IgnoredChoice[];
} {
  const ignored: IgnoredChoice[] = [];
  const take = <T>(name: (typeof names)[number], read: (value: string) => T | undefined): T | undefined => {
    const value = search.get(name);
    if (value === null) return undefined;
    const found = read(value);
    if (found === undefined) ignored.push({ name, value });
    return found;
  };
  const own = search.get('own') === '1';
  const name = search.get('table') ?? '';
  const table = tableOf(name, own);
  if (!table && !(own && /^[\p{L}\p{N}_]{0,80}$/u.test(name))) return { choice: undefined, ignored: [] };
  for (const key of new Set(search.keys()))
    if (!names.some((known) => known === key)) ignored.push({ name: key });
  const column = (known: readonly string[] | undefined) => (value: string) =>
    known ? known.find((item) => item === value) : value.slice(0, 200);
  const year = (value: string) => (/^\d{4}$/.test(value) ? Number(value) : undefined);
  take('own', () => own || undefined);
  const of = take('of', column(table?.numbers));
  const by = take('by', column(table?.groups));
  const unit = take('unit', (value) => (value.length <= 40 ? value : undefined));
  const [from, to] = [take('from', year), take('to', year)];
  const mark = take('mark', (value) => tableMarks.find((item) => item === value));
  const choice: TableChoice = {
    table: name,
    ...(own && { own }),
    measure: take('measure', (value) => aggregates.find((item) => item === value)) ?? 'count',
    across: take('across', column(table?.groups)) ?? '',
    ...(of !== undefined && { of }),
    ...(by !== undefined && { by }),
    ...(unit !== undefined && { unit }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(mark !== undefined && { mark })
  };
  return { choice, ignored };
}

/** The search of an address for a chart of a table; what is settled without asking is left out. */
export function searchOfTable(choice: TableChoice): string {
  const parts = names.flatMap((name) => {
    const value = choice[name];
    if (value === undefined || value === '' || value === false) return [];
    if (name === 'measure' && value === 'count') return [];
    return [`${name}=${value === true ? 1 : encodeURIComponent(value)}`];
  });
  return `?${parts.join('&')}`;
}

function tableOf(name: string, own: boolean): OfferedTable | undefined {
  if (!own) return offeredTables.find((item) => item.name === name);
  const opened = localTables.list().find((item) => item.name === name);
  return opened && offeredLocalTable(opened);
}
