/** What can be found, in the order in which equal matches are shown. */
export const entryKinds = ['chart', 'series', 'place', 'company', 'milestone', 'source'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One thing that can be found: its words in one language, and the path of its page below the language's root. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly title: string;
  /** What tells it from others of its name: a topic, a date, a publisher. Searched too, but weighs less. */
  readonly detail: string;
  readonly path: string;
}

/** An entry as it is fetched: short, since every reader who searches pays for all of them. */
export type PackedEntry = readonly [kind: number, title: string, detail: string, path: string];

export function packEntry({ kind, title, detail, path }: SearchEntry): PackedEntry {
  return [entryKinds.indexOf(kind), title, detail, path];
}

/** @throws RangeError where the entry is of a kind that this page does not know: it was built by another version. */
export function unpackEntry([kind, title, detail, path]: PackedEntry): SearchEntry {
  const known = entryKinds[kind];
  if (!known) throw new RangeError(`Search entry of unknown kind ${kind}: reload the page`);
  return { kind: known, title, detail, path };
}
