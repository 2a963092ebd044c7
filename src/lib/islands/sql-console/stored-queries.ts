/** A query that was run, or saved under a name. */
export interface StoredQuery {
  readonly sql: string;
  /** '' for an entry of the history. */
  readonly name: string;
}

export interface QueryLists {
  readonly history: readonly StoredQuery[];
  readonly saved: readonly StoredQuery[];
}

const key = 'innoscope.console';
const longestHistory = 50;
const empty: QueryLists = { history: [], saved: [] };

/** The queries in the browser's storage. Invalid data counts as empty. */
export function readQueries(storage: Pick<Storage, 'getItem'> | undefined): QueryLists {
  try {
    const found: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return empty;
    return { history: queries(found, 'history'), saved: queries(found, 'saved') };
  } catch {
    return empty;
  }
}

/**
 * Stores the queries, dropping the oldest of the history where the browser has no room.
 * @returns whether all named queries are stored.
 */
export function writeQueries(
  storage: Pick<Storage, 'setItem'> | undefined,
  { history, saved }: QueryLists
): boolean {
  for (let length = history.length; ; length = Math.floor(length / 2)) {
    try {
      if (!storage) return false;
      storage.setItem(key, JSON.stringify({ history: history.slice(0, length), saved }));
      return true;
    } catch {
      if (length === 0) return false;
    }
  }
}

/** The history with a query on top, without duplicates. */
export function remembered(lists: QueryLists, sql: string): QueryLists {
  const rest = lists.history.filter((query) => query.sql !== sql);
  return { ...lists, history: [{ sql, name: '' }, ...rest].slice(0, longestHistory) };
}

function queries(found: object, part: keyof QueryLists): StoredQuery[] {
  const list: unknown = part in found ? (found as Record<string, unknown>)[part] : [];
  if (!Array.isArray(list)) return [];
  return list.filter(
    (item: unknown): item is StoredQuery =>
      typeof item === 'object' &&
      item !== null &&
      'sql' in item &&
      typeof item.sql === 'string' &&
      'name' in item &&
      typeof item.name === 'string'
  );
}
