import MiniSearch from 'minisearch';
import { entryKinds, type SearchEntry } from './entry';
import { isHan, termsOf } from './terms-of';

/** Finds entries for typed text, the best first. */
export type Finder = (typed: string, most: number) => SearchEntry[];

/**
 * Indexes entries in the browser: 1,300 take about 50 ms once, a query a few. Latin words may be prefixes, or have one
 * wrong letter in four, so two letters may be swapped; Chinese is matched by characters in order. All words must match;
 * where no entry has them all, those with most of them are returned.
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
    // A visitor who types a whole title wants that entry, however many others contain its words.
    const named = ordered.filter(({ title }) => termsOf(title, 'index').join(' ') === same);
    return [...new Set([...named, ...ordered])].slice(0, most);
  };
}

/** A chart is more useful to most visitors than a document that contains the same word. */
const kindBoost = Object.fromEntries(entryKinds.map((kind, at) => [kind, 2.5 - at * 0.25])) as Record<
  SearchEntry['kind'],
  number
>;
