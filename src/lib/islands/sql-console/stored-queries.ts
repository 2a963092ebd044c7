/** A query that was asked, or that the reader keeps under a name. */
export interface KeptQuery {
  readonly sql: string;
  /** '' for one of the history. */
  readonly name: string;
}

export interface Shelf {
  readonly history: readonly KeptQuery[];
  readonly saved: readonly KeptQuery[];
}

const key = 'innoscope.console';
const longestHistory = 50;
const empty: Shelf = { history: [], saved: [] };

/** What the browser keeps of the reader's queries. Whatever else stands under the key counts as nothing. */
export function readShelf(storage: Pick<Storage, 'getItem'> | undefined): Shelf {
  try {
    const found: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return empty;
    return { history: queries(found, 'history'), saved: queries(found, 'saved') };
  } catch {
    return empty;
  }
}

/**
 * Keeps the reader's queries, giving up the oldest of the history where the browser has no room.
 * @returns whether all that was saved by name is kept.
 */
export function writeShelf(
  storage: Pick<Storage, 'setItem'> | undefined,
  { history, saved }: Shelf
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

/** The history with a query on top, once. */
export function remembered(shelf: Shelf, sql: string): Shelf {
  const rest = shelf.history.filter((one) => one.sql !== sql);
  return { ...shelf, history: [{ sql, name: '' }, ...rest].slice(0, longestHistory) };
}

function queries(found: object, part: keyof Shelf): KeptQuery[] {
  const list: unknown = part in found ? (found as Record<string, unknown>)[part] : [];
  if (!Array.isArray(list)) return [];
  return list.filter(
    (one: unknown): one is KeptQuery =>
      typeof one === 'object' &&
      one !== null &&
      'sql' in one &&
      typeof one.sql === 'string' &&
      'name' in one &&
      typeof one.name === 'string'
  );
}
