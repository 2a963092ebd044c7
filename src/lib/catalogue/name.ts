import type { Locale } from '$lib/format/locale';
import { terms, type Term, type Terms } from './generated/terms';

/** The kinds of terms that pages name; the names of all others are in the tables. */
type NamedKind =
  | 'entity'
  | 'dimension'
  | 'category'
  | 'milestone-kind'
  | 'site-kind'
  | 'source-kind'
  | 'sector'
  | 'stage'
  | 'status'
  | 'relation'
  | 'unit';

/**
 * The name of a term in a language. A category needs its dimension, since several dimensions may use its slug.
 * @throws RangeError where the catalogue has no such term.
 */
export function termName(kind: NamedKind, slug: string, locale: Locale, dimension = ''): string {
  const found = find(terms[kind], kind === 'category' ? `${dimension}/${slug}` : slug);
  if (!found) throw new RangeError(`No ${kind} ${dimension} ${slug} in data/evidence/terms.csv`);
  return found[locale];
}

function find(known: Terms[NamedKind], key: string): Term | undefined {
  return Object.hasOwn(known, key) ? (known as Readonly<Record<string, Term>>)[key] : undefined;
}
