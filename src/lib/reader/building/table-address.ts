import { aggregates, offeredTables, type TableChoice } from './table-choice';
import type { IgnoredChoice } from './choice-address';

const names = ['table', 'measure', 'of', 'across', 'by'] as const;

/**
 * Reads a chart of a table from an address.
 * @returns no choice where the address names no table that there is.
 */
export function parseTableChoice(search: URLSearchParams): {
  choice: TableChoice | undefined;
  ignored: IgnoredChoice[];
} {
  const table = offeredTables.find(({ name }) => name === search.get('table'));
  if (!table) return { choice: undefined, ignored: [] };
  const ignored: IgnoredChoice[] = [];
  for (const name of new Set(search.keys()))
    if (!names.some((known) => known === name)) ignored.push({ name });
  const take = <T extends string>(name: (typeof names)[number], known: readonly T[]): T | undefined => {
    const value = search.get(name);
    const found = known.find((one) => one === value);
    if (value !== null && found === undefined) ignored.push({ name, value });
    return found;
  };
  const [of, by] = [take('of', table.numbers), take('by', table.groups)];
  const choice: TableChoice = {
    table: table.name,
    measure: take('measure', aggregates) ?? 'count',
    across: take('across', table.groups) ?? '',
    ...(of !== undefined && { of }),
    ...(by !== undefined && { by })
  };
  return { choice, ignored };
}

/** The search of an address for a chart of a table; what is settled without asking is left out. */
export function searchOfTable(choice: TableChoice): string {
  const parts = names.flatMap((name) => {
    const value = choice[name];
    return value === undefined || value === '' || (name === 'measure' && value === 'count')
      ? []
      : [`${name}=${encodeURIComponent(value)}`];
  });
  return `?${parts.join('&')}`;
}
