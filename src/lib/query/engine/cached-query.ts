import type { Run } from './run';

const answers = new WeakMap<Run, Map<string, Promise<unknown>>>();

/**
 * What was asked once and is asked again by other pages, in other languages too: tables cannot change while a site is made, and of
 * ten million rows an answer takes seconds. A query that fails runs again.
 * @param key what tells the answer from others of the same `run`.
 */
export function cachedQuery<T>(run: Run, key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(run) ?? new Map<string, Promise<unknown>>();
  answers.set(run, known);
  const found = known.get(key);
  // The key says what was asked, and with it the type.
  if (found) return found as Promise<T>;
  const pending = ask();
  known.set(key, pending);
  pending.catch(() => known.delete(key));
  return pending;
}
