import type { Run } from './run';

const answers = new WeakMap<Run, Map<string, Promise<unknown>>>();

/**
 * Caches a query's result for all pages and languages: tables cannot change while the site is built, and with ten
 * million rows a query takes seconds. A failed query runs again.
 * @param key identifies the result among others of the same `run`.
 */
export function cachedQuery<T>(run: Run, key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(run) ?? new Map<string, Promise<unknown>>();
  answers.set(run, known);
  const found = known.get(key);
  // The key determines the query, and with it the type.
  if (found) return found as Promise<T>;
  const pending = ask();
  known.set(key, pending);
  pending.catch(() => known.delete(key));
  return pending;
}
