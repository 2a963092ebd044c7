/** The kinds of search results, in the order in which equal matches are shown. */
export const entryKinds = [
  'chart',
  'series',
  'place',
  'term',
  'page',
  'company',
  'milestone',
  'source'
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A search result: its words in one language, and the path of its page below the language's root. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly title: string;
  /** Distinguishes it from others of its name: a topic, a date, a publisher. It is searched too, with less weight. */
  readonly detail: string;
  readonly path: string;
}

/** An entry for transfer: short, since every visitor who searches downloads all of them. */
export type PackedEntry = readonly [kind: number, title: string, detail: string, path: string];

export function packEntry({ kind, title, detail, path }: SearchEntry): PackedEntry {
  return [entryKinds.indexOf(kind), title, detail, path];
}

/** @throws RangeError where this page does not know the kind: the index is from another build. */
export function unpackEntry([kind, title, detail, path]: PackedEntry): SearchEntry {
  const known = entryKinds[kind];
  if (!known) throw new RangeError(`Search entry of unknown kind ${kind}: reload the page`);
  return { kind: known, title, detail, path };
}
