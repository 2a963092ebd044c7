import MiniSearch from 'minisearch';
import { entryKinds, type SearchEntry } from './entry';
import { isHan, termsOf } from './terms-of';

/** Finds entries for what a reader types; the best first. */
export type Finder = (typed: string, most: number) => SearchEntry[];

/**
 * Indexes entries, in the browser: 1,300 take some 50 ms once, an answer a few. Latin words may be begun only, or
 * mistyped by a letter in four, so that two may change places; Chinese is found by its characters in their order. All words must be found; where no
 * entry has them all, those with most of them are given.
 */
export function createFinder(entries: readonly SearchEntry[]): Finder {
  const index = new MiniSearch({
    fields: ['title', 'detail'],
    tokenize: (text) => termsOf(text, 'index'),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => termsOf(text, 'query'),
      boost: { title: 4 },
      prefix: (term) => !isHan(term) && term.length > 1,
      fuzzy: (term) => (isHan(term) || term.length < 4 ? false : 0.25),
      weights: { fuzzy: 0.3, prefix: 0.6 },
      boostDocument: (id) => kindBoost[entries[Number(id)]?.kind ?? 'source']
    }
  });
  index.addAll(entries.map(({ title, detail }, id) => ({ id, title, detail })));
  return (typed, most) => {
    const all = index.search(typed, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' });
    const same = termsOf(typed, 'index').join(' ');
    const ordered = found.flatMap(({ id }) => entries[Number(id)] ?? []);
    // Who types a whole title means that one, however many others hold its words.
    const named = ordered.filter(({ title }) => termsOf(title, 'index').join(' ') === same);
    return [...new Set([...named, ...ordered])].slice(0, most);
  };
}

/** A chart says more to most readers than a document that happens to name the same word. */
const kindBoost = Object.fromEntries(entryKinds.map((kind, at) => [kind, 2.5 - at * 0.35])) as Record<
  SearchEntry['kind'],
  number
>;
